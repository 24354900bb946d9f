/** Who is near a person, and which agencies may read about each of them: asked by the owner of chronologies. */
@NullMarked
package safeguarding.registry.vicinity;

import org.jspecify.annotations.NullMarked;
