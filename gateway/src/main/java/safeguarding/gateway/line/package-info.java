/**
 * What an agency records of a child for the chronology: the child's voice, signs and indicators, neglect, protective capacity.
 */
@NullMarked
package safeguarding.gateway.line;

import org.jspecify.annotations.NullMarked;
