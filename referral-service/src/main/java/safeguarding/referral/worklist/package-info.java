/** What a hub has still to do, by when, for all its referrals and for one. */
@NullMarked
package safeguarding.referral.worklist;

import org.jspecify.annotations.NullMarked;
