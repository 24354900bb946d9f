/** What is weighed before a decision on a disclosure: its parts as officers word them, and the rules that they are put to. */
@NullMarked
package safeguarding.disclosure.deliberation;

import org.jspecify.annotations.NullMarked;
