/** Stopping what is sent to an agency, and sending again. */
@NullMarked
package safeguarding.gateway.suspension;

import org.jspecify.annotations.NullMarked;
