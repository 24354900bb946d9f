/** What the agency of the reader was told, and what somebody of it does about each notice. */
@NullMarked
package safeguarding.gateway.inbox;

import org.jspecify.annotations.NullMarked;
