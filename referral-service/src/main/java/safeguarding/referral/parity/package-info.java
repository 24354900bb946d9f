/** Whether referrals go the same way whoever made them. */
@NullMarked
package safeguarding.referral.parity;

import org.jspecify.annotations.NullMarked;
