/**
 * What is put right in the words of a recommendation that others have already: why, by whom, and in the place of which version.
 */
@NullMarked
package safeguarding.referral.correction;

import org.jspecify.annotations.NullMarked;
