/** Whether an agency wants to be told over a topic of its own at the broker, and how far that has got. */
@NullMarked
package safeguarding.registry.topic;

import org.jspecify.annotations.NullMarked;
