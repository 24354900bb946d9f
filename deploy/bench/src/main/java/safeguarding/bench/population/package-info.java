/** What it costs to find somebody, and to tell of him, when ten times as many others are known. */
@NullMarked
package safeguarding.bench.population;

import org.jspecify.annotations.NullMarked;
