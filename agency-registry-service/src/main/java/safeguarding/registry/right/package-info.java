/** The right to read a concern at this moment, as its owner asks for it. */
@NullMarked
package safeguarding.registry.right;

import org.jspecify.annotations.NullMarked;
