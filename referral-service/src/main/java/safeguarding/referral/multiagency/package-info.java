/** The chronology over all agencies, for one person or several: derived from what each keeps, each time that somebody looks. */
@NullMarked
package safeguarding.referral.multiagency;

import org.jspecify.annotations.NullMarked;
