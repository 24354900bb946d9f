/** Referrals that the agency has begun and not sent: kept, gone on with, sent, or given up. */
@NullMarked
package safeguarding.gateway.draft;

import org.jspecify.annotations.NullMarked;
