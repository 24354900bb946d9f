/** The exchange that is measured, its databases, and the ways in. */
@NullMarked
package safeguarding.bench.surroundings;

import org.jspecify.annotations.NullMarked;
