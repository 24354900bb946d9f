package safeguarding.gateway.referral;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What became of a referral, for the agency that made it. */
public record Outcome(@Nullable String receivedBy, @Nullable Instant acknowledgedAt, @Nullable Instant decideBy,
        @Nullable Instant feedBackBy, @Nullable Boolean overdue, @Nullable String route, @Nullable String text,
        @Nullable String givenBy, @Nullable Instant givenAt) {
}
