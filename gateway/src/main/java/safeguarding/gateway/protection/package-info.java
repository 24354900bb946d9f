/** People whose address is shown to nobody but a few. */
@NullMarked
package safeguarding.gateway.protection;

import org.jspecify.annotations.NullMarked;
