/** The one lane in which facts change and everything that follows from them is worked out again. */
@NullMarked
package safeguarding.registry.lane;

import org.jspecify.annotations.NullMarked;
