/** Where an agency wants to be called, and the secrets by which it knows that the call is ours. */
@NullMarked
package safeguarding.registry.webhook;

import org.jspecify.annotations.NullMarked;
