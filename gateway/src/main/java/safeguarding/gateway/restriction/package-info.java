/** Concerns that are not to be shared without asking whoever recorded them. */
@NullMarked
package safeguarding.gateway.restriction;

import org.jspecify.annotations.NullMarked;
