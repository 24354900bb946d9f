/** One view of the three services' trails, for an auditor who asks once: made on the way, and kept nowhere. */
@NullMarked
package safeguarding.gateway.trail;

import org.jspecify.annotations.NullMarked;
