/** The note of a strategy discussion as everyone invited reads it, and who has received it. */
@NullMarked
package safeguarding.referral.note;

import org.jspecify.annotations.NullMarked;
