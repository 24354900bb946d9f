/** Before whom whoever recorded a concern wants to be asked: facts of routing like any other. */
@NullMarked
package safeguarding.registry.restriction;

import org.jspecify.annotations.NullMarked;
