/** Where an agency says that a worker, its own or another's, stands too near to somebody with whom it works. */
@NullMarked
package safeguarding.registry.declaration;

import org.jspecify.annotations.NullMarked;
