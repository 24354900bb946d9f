/** How a session is known, sealed into forms, and ended. */
@NullMarked
package safeguarding.gateway.session;

import org.jspecify.annotations.NullMarked;
