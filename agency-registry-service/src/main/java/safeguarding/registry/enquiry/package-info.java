/** Enquiries of the disclosure-service to an agency that an offender named: heard, and brought before that agency. */
@NullMarked
package safeguarding.registry.enquiry;

import org.jspecify.annotations.NullMarked;
