/** The append-only trail of every act, and the immutable versions of what was recorded. */
@NullMarked
package safeguarding.kit.trail;

import org.jspecify.annotations.NullMarked;
