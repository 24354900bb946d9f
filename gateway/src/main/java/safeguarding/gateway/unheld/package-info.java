/** Risk that nobody holds any more, and taking it up. */
@NullMarked
package safeguarding.gateway.unheld;

import org.jspecify.annotations.NullMarked;
