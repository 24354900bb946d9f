/** Clocks that run on referrals: what starts, meets and stops them, and that somebody is told when one was missed. */
@NullMarked
package safeguarding.referral.deadline;

import org.jspecify.annotations.NullMarked;
