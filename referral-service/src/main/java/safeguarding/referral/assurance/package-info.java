/** What an agency answers to a recommendation, on what evidence, where it was taught, and what is made of the answer. */
@NullMarked
package safeguarding.referral.assurance;

import org.jspecify.annotations.NullMarked;
