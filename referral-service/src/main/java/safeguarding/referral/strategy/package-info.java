/** Strategy discussions about one or more children of a referral, convened by any agency that has to do with them. */
@NullMarked
package safeguarding.referral.strategy;

import org.jspecify.annotations.NullMarked;
