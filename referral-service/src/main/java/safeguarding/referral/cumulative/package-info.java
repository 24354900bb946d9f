/**
 * All signs of one child together, as every agency has recorded them and as far as the reader may see: what one alone makes
 * little of.
 */
@NullMarked
package safeguarding.referral.cumulative;

import org.jspecify.annotations.NullMarked;
