/** Whom an anonymous person tells of. Nothing here is said in words: those go where somebody checks them. */
@NullMarked
package safeguarding.referral.told;

import org.jspecify.annotations.NullMarked;
