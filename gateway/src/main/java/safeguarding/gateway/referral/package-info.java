/** A referral as one page: whom it is about, what was said, what was decided, what is due. */
@NullMarked
package safeguarding.gateway.referral;

import org.jspecify.annotations.NullMarked;
