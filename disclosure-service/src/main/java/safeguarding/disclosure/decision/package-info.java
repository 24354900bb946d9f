/** Decisions to disclose, in part, not now or not: records of equal standing, never changed, each with its review. */
@NullMarked
package safeguarding.disclosure.decision;

import org.jspecify.annotations.NullMarked;
