/** The rules by which clocks run, the hubs that they run for, and the guidance in force: dated data, read from files. */
@NullMarked
package safeguarding.referral.rule;

import org.jspecify.annotations.NullMarked;
