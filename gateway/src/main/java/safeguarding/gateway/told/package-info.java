/** Who has been told of a concern, who has not and why, and deciding otherwise than the rule. */
@NullMarked
package safeguarding.gateway.told;

import org.jspecify.annotations.NullMarked;
