/** Reviews of serious cases, by pseudonyms: from the moment in which one is referred until it is published, with its themes. */
@NullMarked
package safeguarding.referral.review;

import org.jspecify.annotations.NullMarked;
