/** Where the agency that received an anonymous referral reads, checks and asks; and types what was said on the telephone. */
@NullMarked
package safeguarding.referral.tipline;

import org.jspecify.annotations.NullMarked;
