/** Who has care of the children of a referral, as each source says it, and asking again. */
@NullMarked
package safeguarding.gateway.care;

import org.jspecify.annotations.NullMarked;
