/** A circle as it is drawn for somebody who stands in it: people, agencies, and what ties them, as known at an instant. */
@NullMarked
package safeguarding.registry.drawing;

import org.jspecify.annotations.NullMarked;
