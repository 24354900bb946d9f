/** Strategy discussions and the medical examinations that belong to them. */
@NullMarked
package safeguarding.gateway.discussion;

import org.jspecify.annotations.NullMarked;
