/** The adults around each child of a referral, as each source sees them, and where the sources do not agree. */
@NullMarked
package safeguarding.referral.contact;

import org.jspecify.annotations.NullMarked;
