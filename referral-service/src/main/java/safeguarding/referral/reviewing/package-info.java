/** Where a review panel is convened, where its reviewers say what they find, and where it is concluded. */
@NullMarked
package safeguarding.referral.reviewing;

import org.jspecify.annotations.NullMarked;
