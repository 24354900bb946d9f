/** The durable inbox of each agency. */
@NullMarked
package safeguarding.registry.delivery;

import org.jspecify.annotations.NullMarked;
