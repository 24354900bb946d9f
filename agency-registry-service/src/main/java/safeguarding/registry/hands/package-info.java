/** Hands that work off what is due, so many at once. */
@NullMarked
package safeguarding.registry.hands;

import org.jspecify.annotations.NullMarked;
