/** Which agencies work with the people around a child, asked of the registry when somebody is to be invited. */
@NullMarked
package safeguarding.referral.involved;

import org.jspecify.annotations.NullMarked;
