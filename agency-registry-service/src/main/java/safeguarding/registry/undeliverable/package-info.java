/** Items that an agency's endpoint will not take, however often they are sent: each is an alarm with a redrive. */
@NullMarked
package safeguarding.registry.undeliverable;

import org.jspecify.annotations.NullMarked;
