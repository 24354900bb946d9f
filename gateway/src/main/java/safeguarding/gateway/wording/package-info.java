/** The words in which pages say the codes, rules and rough dates of the referral-service. */
@NullMarked
package safeguarding.gateway.wording;

import org.jspecify.annotations.NullMarked;
