/** An agency is asked to let somebody else work with a person, because a worker of its own stands too near to him. */
@NullMarked
package safeguarding.registry.reassignment;

import org.jspecify.annotations.NullMarked;
