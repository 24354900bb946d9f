/** Professional disagreements about a decision for a child: where each stands, and what was answered at each stage. */
@NullMarked
package safeguarding.referral.disagreement;

import org.jspecify.annotations.NullMarked;
