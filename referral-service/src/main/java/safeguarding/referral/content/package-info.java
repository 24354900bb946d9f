/**
 * What a referral says: why it is made, whom it is about and who is around them, who worked with them before, what is attached.
 */
@NullMarked
package safeguarding.referral.content;

import org.jspecify.annotations.NullMarked;
