/** Refusals and the problem documents (RFC 9457) that answer them, the same in every service. */
@NullMarked
package safeguarding.kit.problem;

import org.jspecify.annotations.NullMarked;
