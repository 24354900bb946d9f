/** How a child and a referral are named to a reader who has records of his own: by an id that says nothing anywhere else. */
@NullMarked
package safeguarding.referral.reference;

import org.jspecify.annotations.NullMarked;
