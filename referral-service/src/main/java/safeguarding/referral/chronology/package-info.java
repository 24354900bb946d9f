/** The chronology that an agency keeps of its own: the significant events, one by one, as it knows them. */
@NullMarked
package safeguarding.referral.chronology;

import org.jspecify.annotations.NullMarked;
