/** Where an agency convenes a strategy discussion, and says who is invited beyond those who are involved. */
@NullMarked
package safeguarding.referral.convening;

import org.jspecify.annotations.NullMarked;
