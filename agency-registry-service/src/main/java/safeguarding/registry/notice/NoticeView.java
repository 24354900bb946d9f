package safeguarding.registry.notice;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A notice, as the agency sees it that got it.
 *
 * @param escalationStep the last step of its ladder that told a role that nobody has taken it up
 * @param escalatedTo that role
 */
record NoticeView(@JsonIgnore @Schema(hidden = true) long version, UUID id, UUID concern, @Nullable String yourReference,
        boolean recalled, @Nullable Instant toldAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant openedAt, @Nullable Instant acknowledgedAt, @Nullable String acknowledgedBy,
        @Nullable Instant recalledAt,
        @Nullable Instant recallConfirmedAt, @Nullable String recallConfirmedBy, @Nullable Instant deliveredAt,
        @Nullable String answer, @Nullable String refusal, @Nullable Instant answeredAt, @Nullable String answeredBy,
        @Nullable Integer escalationStep, @Nullable String escalatedTo, @Nullable Instant escalatedAt) {
}
