/**
 * Professional disagreements: raising one, which there are, and one with its stages, to be answered, taken further and settled.
 */
@NullMarked
package safeguarding.gateway.disagreement;

import org.jspecify.annotations.NullMarked;
