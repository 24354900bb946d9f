/** Where agencies raise professional disagreements, answer them, take them further, and settle them. */
@NullMarked
package safeguarding.referral.disputing;

import org.jspecify.annotations.NullMarked;
