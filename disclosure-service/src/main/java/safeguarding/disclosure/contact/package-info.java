/** Children with whom an offender is reported to have contact. */
@NullMarked
package safeguarding.disclosure.contact;

import org.jspecify.annotations.NullMarked;
