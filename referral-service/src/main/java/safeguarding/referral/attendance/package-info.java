/** Who took part in a strategy discussion and how, and whether those were enough. */
@NullMarked
package safeguarding.referral.attendance;

import org.jspecify.annotations.NullMarked;
