/** By whom, by name, a record that was shared has been received at an agency. */
@NullMarked
package safeguarding.referral.receipted;

import org.jspecify.annotations.NullMarked;
