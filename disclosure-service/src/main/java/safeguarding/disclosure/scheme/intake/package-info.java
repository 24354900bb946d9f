/** What an applicant says when he applies, and what the first checks and triage make of it. */
@NullMarked
package safeguarding.disclosure.scheme.intake;

import org.jspecify.annotations.NullMarked;
