/** Calls the agencies that have chosen a webhook: each in its own order, at its own pace, and nobody waits for another. */
@NullMarked
package safeguarding.registry.courier;

import org.jspecify.annotations.NullMarked;
