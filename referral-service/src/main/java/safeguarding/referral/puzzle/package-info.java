/** Work that each attempt costs, in the place of an account or an address by which attempts could be counted. */
@NullMarked
package safeguarding.referral.puzzle;

import org.jspecify.annotations.NullMarked;
