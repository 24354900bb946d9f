/** Looking for a person before a referral is made, making one, and changing one. */
@NullMarked
package safeguarding.gateway.referring;

import org.jspecify.annotations.NullMarked;
