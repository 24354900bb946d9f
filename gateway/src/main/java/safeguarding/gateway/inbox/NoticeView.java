package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A notice, as the registry gives it to the agency that got it. */
public record NoticeView(String id, String concern, String yourReference, boolean recalled, @Nullable Instant toldAt,
        @Nullable Instant acknowledgeBy, @Nullable Instant acknowledgedAt, @Nullable String acknowledgedBy,
        @Nullable Instant recalledAt, @Nullable Instant recallConfirmedAt, @Nullable String recallConfirmedBy,
        @Nullable String answer, @Nullable String refusal, @Nullable Instant answeredAt, @Nullable String answeredBy,
        @Nullable String escalatedTo, @Nullable Instant escalatedAt) {

    /** Whether somebody of the agency still has something to say of it. */
    public boolean isOpen() {
        return recalled ? recallConfirmedAt == null : acknowledgedAt == null || answer == null;
    }
}
