/**
 * What agencies say in a professional disagreement: what they do not agree with, an answer, a move to the next stage, an end.
 */
@NullMarked
package safeguarding.referral.argument;

import org.jspecify.annotations.NullMarked;
