/** Which worker of an agency stands too near to which person: he sees nothing of him, as if there were nothing. */
@NullMarked
package safeguarding.registry.conflict;

import org.jspecify.annotations.NullMarked;
