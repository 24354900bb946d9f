package safeguarding.registry.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A notice, as the agency sees it that got it. */
record NoticeView(UUID id, UUID concern, String yourReference, boolean recalled, @Nullable Instant toldAt,
        @Nullable Instant acknowledgeBy,
        @Nullable Instant openedAt, @Nullable Instant acknowledgedAt, @Nullable String acknowledgedBy,
        @Nullable Instant recalledAt,
        @Nullable Instant recallConfirmedAt, @Nullable String recallConfirmedBy) {
}
