/** The words in which pages say the codes and rules of the referral-service. */
@NullMarked
package safeguarding.gateway.wording;

import org.jspecify.annotations.NullMarked;
