package safeguarding.registry.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.notice.NoticeState;

/** Where one recipient stands, as the agency sees it that recorded the concern: told, read, taken up, or not told and why. */
record RecipientView(UUID notice, String agency, NoticeState state, @Nullable String detail, @Nullable String reason,
        @Nullable LocalDate reviewOn, String rule, @Nullable Instant toldAt, @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy, @Nullable Instant recalledAt, @Nullable Instant recallConfirmedAt) {
}
