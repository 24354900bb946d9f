/** Risk that nobody holds: the last agency that worked with somebody has closed, and did not say that none remains. */
@NullMarked
package safeguarding.registry.unheld;

import org.jspecify.annotations.NullMarked;
