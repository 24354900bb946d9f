/**
 * Concerns about one child or adult: recorded, corrected, taken back, and read only in the detail that is permitted at that
 * moment.
 */
@NullMarked
package safeguarding.referral.concern;

import org.jspecify.annotations.NullMarked;
