/** What a strategy discussion decided: whether section 47 is met, medicals, and who does what by when. */
@NullMarked
package safeguarding.referral.minute;

import org.jspecify.annotations.NullMarked;
