/** What an anonymous person has said, what he was asked, and what of it others may read. */
@NullMarked
package safeguarding.referral.account;

import org.jspecify.annotations.NullMarked;
