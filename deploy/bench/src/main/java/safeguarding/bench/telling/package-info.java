/** Invented families, the concerns about them, and the inboxes in which these arrive. */
@NullMarked
package safeguarding.bench.telling;

import org.jspecify.annotations.NullMarked;
