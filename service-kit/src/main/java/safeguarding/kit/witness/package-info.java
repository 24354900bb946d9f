/**
 * Each service witnesses the others' logs, so that a database that was set back, or rewritten with its key, is noticed outside
 * of it.
 */
@NullMarked
package safeguarding.kit.witness;

import org.jspecify.annotations.NullMarked;
