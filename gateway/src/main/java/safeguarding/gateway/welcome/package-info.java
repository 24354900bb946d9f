/** What anybody sees who comes to the exchange: the start page, and the page after signing out. */
@NullMarked
package safeguarding.gateway.welcome;

import org.jspecify.annotations.NullMarked;
