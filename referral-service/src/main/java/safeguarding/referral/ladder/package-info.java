/** The stages through which a professional disagreement goes, hub by hub: dated data, read from a file. */
@NullMarked
package safeguarding.referral.ladder;

import org.jspecify.annotations.NullMarked;
