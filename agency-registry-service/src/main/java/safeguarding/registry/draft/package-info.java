/** Drafts of referrals that wait: their own agency finds a reminder in its inbox, and nobody else hears of it. */
@NullMarked
package safeguarding.registry.draft;

import org.jspecify.annotations.NullMarked;
