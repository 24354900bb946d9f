/** Whether two records are of one person: what is suggested, why, and what somebody decides. */
@NullMarked
package safeguarding.gateway.match;

import org.jspecify.annotations.NullMarked;
