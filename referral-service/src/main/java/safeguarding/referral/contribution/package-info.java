/** What agencies bring to a strategy discussion in advance or in writing, and where they do not agree. */
@NullMarked
package safeguarding.referral.contribution;

import org.jspecify.annotations.NullMarked;
