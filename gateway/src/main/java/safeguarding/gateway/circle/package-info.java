/** Who is around a child or an adult, drawn and as tables. */
@NullMarked
package safeguarding.gateway.circle;

import org.jspecify.annotations.NullMarked;
