/** What somebody tells on the telephone without a name, typed by whoever answers it. */
@NullMarked
package safeguarding.gateway.telephone;

import org.jspecify.annotations.NullMarked;
