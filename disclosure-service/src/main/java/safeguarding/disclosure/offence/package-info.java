/** Offences out of a dated catalogue that says in which schedules each stands. */
@NullMarked
package safeguarding.disclosure.offence;

import org.jspecify.annotations.NullMarked;
