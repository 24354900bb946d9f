/** What free text gives away about whoever wrote it: found, and taken out, before anything is stored. */
@NullMarked
package safeguarding.referral.wording;

import org.jspecify.annotations.NullMarked;
