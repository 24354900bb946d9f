/**
 * That a referral comes after an earlier one about the same family. A link shows nobody a referral that he may not see without
 * it.
 */
@NullMarked
package safeguarding.referral.rereferral;

import org.jspecify.annotations.NullMarked;
