/** Whom a concern reached, whom it did not reach and why, as its sender and a disclosure officer see it. */
@NullMarked
package safeguarding.registry.recipient;

import org.jspecify.annotations.NullMarked;
