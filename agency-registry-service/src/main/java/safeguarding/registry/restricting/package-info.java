/** Where somebody says of a concern that it is not to be shared without asking, and lifts that. */
@NullMarked
package safeguarding.registry.restricting;

import org.jspecify.annotations.NullMarked;
