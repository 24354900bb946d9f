/**
 * How lines of several agencies become one chronology: pure, total, and the same in whatever order they arrive. Nothing in here
 * reads a database, a clock or a word that somebody wrote.
 */
@NullMarked
package safeguarding.referral.merging;

import org.jspecify.annotations.NullMarked;
