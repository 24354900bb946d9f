/** What a hub makes of a referral that it received: its rating, its decision, and what it tells the referrer. */
@NullMarked
package safeguarding.referral.triage;

import org.jspecify.annotations.NullMarked;
