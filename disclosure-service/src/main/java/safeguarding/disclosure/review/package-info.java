/** Decisions whose review has fallen due: back on the officers' list, and escalated once. */
@NullMarked
package safeguarding.disclosure.review;

import org.jspecify.annotations.NullMarked;
