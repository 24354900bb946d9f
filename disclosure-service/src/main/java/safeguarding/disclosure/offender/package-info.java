/** The managed offender: what is known of one person, by whom he is managed, and every version of it. */
@NullMarked
package safeguarding.disclosure.offender;

import org.jspecify.annotations.NullMarked;
