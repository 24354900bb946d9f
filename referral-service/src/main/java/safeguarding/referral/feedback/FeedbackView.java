package safeguarding.referral.feedback;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a referrer knows of his referral. Reasons, ratings, and what else the hub makes of it are not in it.
 *
 * @param receivedBy the agency that has it before it; nobody where it was sent to nobody or taken back
 * @param decideBy before when it has to decide, for as long as it has not
 * @param feedBackBy before when it has to tell what it decided, for as long as it has not
 * @param overdue whether one of these moments, or that of an acknowledgement, has passed: time to ring
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedbackView(UUID referral, @Schema(maxLength = 64) @Nullable String receivedBy, @Nullable Instant acknowledgedAt,
        @Nullable Instant decideBy, @Nullable Instant feedBackBy, boolean overdue,
        @Schema(maxLength = 60) @Nullable String route, @Schema(maxLength = 4000) @Nullable String text,
        @Schema(maxLength = 255) @Nullable String givenBy, @Nullable Instant givenAt) {
}
