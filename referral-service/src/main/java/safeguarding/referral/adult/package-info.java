/** The adults around the children of a referral, also those of whom nobody knows who they are. */
@NullMarked
package safeguarding.referral.adult;

import org.jspecify.annotations.NullMarked;
