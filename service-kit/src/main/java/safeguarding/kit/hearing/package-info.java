/** How a service hears what others announce: with patience for what only they can mend, and an alarm while it waits. */
@NullMarked
package safeguarding.kit.hearing;

import org.jspecify.annotations.NullMarked;
