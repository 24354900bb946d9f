/** What an applicant can see: what follows from his own acts and the calendar, and nothing else. */
@NullMarked
package safeguarding.disclosure.scheme.status;

import org.jspecify.annotations.NullMarked;
