/** Tells a page that is being looked at that something of what it shows has changed, and nothing of what. */
@NullMarked
package safeguarding.gateway.change;

import org.jspecify.annotations.NullMarked;
