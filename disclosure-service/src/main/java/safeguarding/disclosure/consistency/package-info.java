/** Whether decision-makers decide alike: counts, and nobody who was decided about. */
@NullMarked
package safeguarding.disclosure.consistency;

import org.jspecify.annotations.NullMarked;
