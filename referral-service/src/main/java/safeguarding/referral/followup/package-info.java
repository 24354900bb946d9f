/** That recommendations fall due, and that a missed one is told. */
@NullMarked
package safeguarding.referral.followup;

import org.jspecify.annotations.NullMarked;
