/**
 * Decisions on telling agencies outside the duty to co-operate: what is asked of the disclosure officers, and what they
 * decided.
 */
@NullMarked
package safeguarding.registry.decision;

import org.jspecify.annotations.NullMarked;
