/** Which agency works with whom, by the agency's own reference. */
@NullMarked
package safeguarding.registry.involvement;

import org.jspecify.annotations.NullMarked;
