/** Who comes in, how often, how much at once, and what every answer carries. */
@NullMarked
package safeguarding.gateway.admission;

import org.jspecify.annotations.NullMarked;
