/** Hears from the owners that a record changed, and asks them for its facts. */
@NullMarked
package safeguarding.registry.gathering;

import org.jspecify.annotations.NullMarked;
