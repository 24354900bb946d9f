/** Reminds an agency that has not taken up a notice, and tells one named role after the other. */
@NullMarked
package safeguarding.registry.escalation;

import org.jspecify.annotations.NullMarked;
