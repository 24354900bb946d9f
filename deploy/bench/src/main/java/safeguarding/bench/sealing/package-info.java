/** Referrals a second with a seal key and without one. */
@NullMarked
package safeguarding.bench.sealing;

import org.jspecify.annotations.NullMarked;
