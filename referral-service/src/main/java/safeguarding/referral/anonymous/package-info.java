/** Where somebody of whom nothing is known tells what worries him, and comes back to it. */
@NullMarked
package safeguarding.referral.anonymous;

import org.jspecify.annotations.NullMarked;
