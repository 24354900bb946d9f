/** How far a parent or carer is able and willing to protect a child, as an agency sees it, with what that rests on. */
@NullMarked
package safeguarding.referral.protective;

import org.jspecify.annotations.NullMarked;
