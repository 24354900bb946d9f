/** Where the agency that convened a strategy discussion says who came, what was decided, or that it is not to be. */
@NullMarked
package safeguarding.referral.chairing;

import org.jspecify.annotations.NullMarked;
