/**
 * Neglect, apart from what brought a family to an agency's notice: grades in the four areas of the Graded Care Profile, and the
 * signs that are overlooked where parents have complex needs of their own.
 */
@NullMarked
package safeguarding.referral.neglect;

import org.jspecify.annotations.NullMarked;
