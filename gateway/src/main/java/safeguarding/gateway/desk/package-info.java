/** Where a signed-in person begins, and how the session ends. */
@NullMarked
package safeguarding.gateway.desk;

import org.jspecify.annotations.NullMarked;
