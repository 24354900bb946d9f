/** Names that were given and are not to be named: sealed apart, and opened by two people with a reason. */
@NullMarked
package safeguarding.referral.withheld;

import org.jspecify.annotations.NullMarked;
