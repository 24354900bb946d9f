/** The children of a referral, unborn ones too, each with a status of its own. */
@NullMarked
package safeguarding.referral.child;

import org.jspecify.annotations.NullMarked;
