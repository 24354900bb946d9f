/** That drafts are left, and that their own agency hears of it. */
@NullMarked
package safeguarding.referral.unsubmitted;

import org.jspecify.annotations.NullMarked;
