/** The services' guides of one minute, as pages and in place at the forms. */
@NullMarked
package safeguarding.gateway.guide;

import org.jspecify.annotations.NullMarked;
