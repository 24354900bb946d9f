/** The present set of facts of an aggregate from which the registry finds out who is who and who is around a child. */
@NullMarked
package safeguarding.disclosure.linkage;

import org.jspecify.annotations.NullMarked;
