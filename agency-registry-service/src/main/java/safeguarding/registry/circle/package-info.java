/** The facts that tie people, concerns and agencies together, and the circle that follows from them. */
@NullMarked
package safeguarding.registry.circle;

import org.jspecify.annotations.NullMarked;
