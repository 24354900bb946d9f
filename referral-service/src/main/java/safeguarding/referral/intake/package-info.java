/** Taking in referrals: what is worrying about which children, who is around them, who said so and who receives it. */
@NullMarked
package safeguarding.referral.intake;

import org.jspecify.annotations.NullMarked;
