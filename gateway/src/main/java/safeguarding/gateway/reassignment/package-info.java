/** Work that the reader’s agency has to give to somebody else, because a worker stands too near. */
@NullMarked
package safeguarding.gateway.reassignment;

import org.jspecify.annotations.NullMarked;
