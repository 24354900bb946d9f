/** Asking an agency of which an offender said that a family gets its services. */
@NullMarked
package safeguarding.disclosure.enquiry;

import org.jspecify.annotations.NullMarked;
