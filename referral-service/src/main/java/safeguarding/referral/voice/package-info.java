/** What a child said or showed: its own words, to whom, when and where, apart from what adults make of them. */
@NullMarked
package safeguarding.referral.voice;

import org.jspecify.annotations.NullMarked;
