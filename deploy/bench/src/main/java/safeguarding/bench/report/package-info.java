/** What is asked of a benchmark, and what it says. */
@NullMarked
package safeguarding.bench.report;

import org.jspecify.annotations.NullMarked;
