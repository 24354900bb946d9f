/** Carries what is in an inbox to its agency's own topic: in order, and nobody who is called or reads waits for the broker. */
@NullMarked
package safeguarding.registry.carrier;

import org.jspecify.annotations.NullMarked;
