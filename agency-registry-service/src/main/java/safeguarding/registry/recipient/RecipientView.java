package safeguarding.registry.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.notice.NoticeState;

/**
 * Where one recipient stands, as the agency sees it that recorded the concern: told, read, taken up, acted on or refused, or
 * not told and why.
 *
 * @param sentAt when it first went out over any channel
 * @param deliveredAt when the agency's system first had it
 * @param escalatedTo the last role that was told that nobody has taken it up
 */
record RecipientView(UUID notice, String agency, NoticeState state, @Nullable String detail, @Nullable String reason,
        @Nullable LocalDate reviewOn, String rule, @Nullable Instant toldAt, @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy, @Nullable Instant recalledAt, @Nullable Instant recallConfirmedAt,
        @Nullable Instant sentAt, @Nullable Instant deliveredAt, @Nullable String answer, @Nullable String refusal,
        @Nullable Instant answeredAt, @Nullable String answeredBy, @Nullable Instant acknowledgeBy,
        @Nullable String escalatedTo, @Nullable Instant escalatedAt) {
}
