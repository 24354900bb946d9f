/** What happens with a referral after it was received, recorded by its hub: an acknowledgement, an assessment, a conference. */
@NullMarked
package safeguarding.referral.step;

import org.jspecify.annotations.NullMarked;
