/**
 * Papers that go with a referral, by reference: which they are, by their digest, who holds them and how to ask. Never contents.
 */
@NullMarked
package safeguarding.referral.attachment;

import org.jspecify.annotations.NullMarked;
