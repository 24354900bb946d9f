/** With whom the reader's agency works: opening, closing, and what it said of it. */
@NullMarked
package safeguarding.gateway.involvement;

import org.jspecify.annotations.NullMarked;
