/** Where the exchange may call: never inside its own network, however that is spelt. */
@NullMarked
package safeguarding.registry.address;

import org.jspecify.annotations.NullMarked;
