/** Agencies to which nothing is sent for a while, and whose backlog waits for them. */
@NullMarked
package safeguarding.registry.suspension;

import org.jspecify.annotations.NullMarked;
