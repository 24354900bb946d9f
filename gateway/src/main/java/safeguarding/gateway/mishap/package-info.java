/** What is said to somebody for whom there is no page. */
@NullMarked
package safeguarding.gateway.mishap;

import org.jspecify.annotations.NullMarked;
