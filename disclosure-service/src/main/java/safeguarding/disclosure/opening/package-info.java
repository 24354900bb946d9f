/** Requests for a decision that an officer opens, also for somebody who is no agency. */
@NullMarked
package safeguarding.disclosure.opening;

import org.jspecify.annotations.NullMarked;
