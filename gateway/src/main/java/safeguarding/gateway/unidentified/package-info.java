/** Adults around a child of whom nobody knows yet who they are, and asking again. */
@NullMarked
package safeguarding.gateway.unidentified;

import org.jspecify.annotations.NullMarked;
