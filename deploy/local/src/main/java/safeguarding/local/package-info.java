/**
 * Everything the exchange needs on one machine, as real processes: for {@code deploy/local/up}, the tests and the benchmarks
 * alike.
 */
@NullMarked
package safeguarding.local;

import org.jspecify.annotations.NullMarked;
