/** What a person at a hub decides about a referral, and says of it: route, rating, feedback, and who is not told and why. */
@NullMarked
package safeguarding.referral.decision;

import org.jspecify.annotations.NullMarked;
