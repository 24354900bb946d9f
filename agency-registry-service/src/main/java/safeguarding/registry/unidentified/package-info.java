/** Adults around a child of whom nobody knows yet who they are, and the day on which somebody asks again. */
@NullMarked
package safeguarding.registry.unidentified;

import org.jspecify.annotations.NullMarked;
