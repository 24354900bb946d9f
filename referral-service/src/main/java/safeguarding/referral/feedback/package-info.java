/** What the agency that made a referral learns of what became of it. */
@NullMarked
package safeguarding.referral.feedback;

import org.jspecify.annotations.NullMarked;
