package safeguarding.gateway.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where one agency stands with a concern, as the registry says to whoever recorded it. */
public record Recipient(String agency, String state, @Nullable String detail, @Nullable String reason,
        @Nullable LocalDate reviewOn, @Nullable Instant toldAt, @Nullable Instant openedAt, @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy, @Nullable Instant recalledAt, @Nullable Instant recallConfirmedAt,
        @Nullable Instant deliveredAt, @Nullable String answer, @Nullable String refusal, @Nullable Instant answeredAt,
        @Nullable String answeredBy, @Nullable Instant acknowledgeBy, @Nullable String escalatedTo,
        @Nullable Instant escalatedAt) {

    /** What the registry answers. */
    record Recipients(List<Recipient> recipients) {
    }

    public String stateSaid() {
        return switch (state) {
            case "TOLD" -> told();
            case "AWAITING_DECISION" -> "Waits for a decision to disclose";
            case "WITHHELD" -> "Not told";
            case "RECALLED" -> recallConfirmedAt == null ? "Recalled, not yet confirmed" : "Recalled, and confirmed";
            default -> "No longer concerned";
        };
    }

    public String colour() {
        return switch (state) {
            case "TOLD" -> acknowledgedAt == null ? "yellow" : "green";
            case "AWAITING_DECISION" -> "blue";
            case "RECALLED" -> recallConfirmedAt == null ? "red" : "grey";
            default -> "grey";
        };
    }

    private String told() {
        if ("ACTED".equals(answer)) {
            return "Told, and acted on";
        }
        if (answer != null) {
            return "Told, does nothing";
        }
        if (acknowledgedAt != null) {
            return "Told, acknowledged";
        }
        return openedAt == null ? "Told, not yet read" : "Told and read, not acknowledged";
    }
}
