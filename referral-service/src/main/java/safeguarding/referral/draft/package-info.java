/**
 * Referrals that somebody has begun and not submitted: seen by the agency that keeps them, told to nobody, and never forgotten.
 */
@NullMarked
package safeguarding.referral.draft;

import org.jspecify.annotations.NullMarked;
