/** Whether a child needs a medical examination: decided at every strategy discussion, for every child. */
@NullMarked
package safeguarding.referral.medical;

import org.jspecify.annotations.NullMarked;
