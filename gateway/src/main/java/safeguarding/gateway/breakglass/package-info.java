/** Opening a concern that one was not told of, with a reason, and looking at who did so. */
@NullMarked
package safeguarding.gateway.breakglass;

import org.jspecify.annotations.NullMarked;
