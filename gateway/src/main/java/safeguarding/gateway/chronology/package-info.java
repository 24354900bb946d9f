/** The chronology of all agencies over a child, a group or an adult, as far as the reader may see it. */
@NullMarked
package safeguarding.gateway.chronology;

import org.jspecify.annotations.NullMarked;
