/** Whose address is to be shown to nobody but a few: a flag that goes with the person into whatever is shown of him. */
@NullMarked
package safeguarding.registry.protection;

import org.jspecify.annotations.NullMarked;
