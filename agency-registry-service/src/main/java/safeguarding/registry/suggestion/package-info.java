/** Pairs of records that may be of one human and wait for a human to say so or not. */
@NullMarked
package safeguarding.registry.suggestion;

import org.jspecify.annotations.NullMarked;
