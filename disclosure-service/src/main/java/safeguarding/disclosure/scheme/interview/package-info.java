/** The interview with the applicant: who he is, how he stands to the child, and what he was warned of. */
@NullMarked
package safeguarding.disclosure.scheme.interview;

import org.jspecify.annotations.NullMarked;
