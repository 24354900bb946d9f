/**
 * Review panels: senior managers of several agencies who look together at the chronologies of one or more groups of children.
 */
@NullMarked
package safeguarding.referral.panel;

import org.jspecify.annotations.NullMarked;
