/** Who is invited to a strategy discussion, and why; and who is left out, and why. */
@NullMarked
package safeguarding.referral.invitation;

import org.jspecify.annotations.NullMarked;
