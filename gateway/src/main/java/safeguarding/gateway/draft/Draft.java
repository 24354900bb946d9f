package safeguarding.gateway.draft;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/** A draft, as the referral-service gives it. */
public record Draft(String id, String status, @Nullable String withdrawalReason, @Nullable String referral, JsonNode form,
        @Nullable List<String> warnings) {

    /** A draft that waits, and nothing of what it says. */
    public record Waiting(String id, @Nullable String begunBy, Instant begunAt, Instant changedAt, @Nullable Instant dueAt,
            @Nullable Instant remindedAt, @Nullable String escalatedTo) {

        public String path() {
            return Draft.path(id);
        }
    }

    /** Some of them, the oldest first. */
    public record Page(@Nullable List<Waiting> items, @Nullable String next) {

        public List<Waiting> drafts() {
            return Objects.requireNonNullElse(items, List.of());
        }
    }

    static String path(String id) {
        return "/desk/drafts/" + id;
    }

    List<String> missing() {
        return Objects.requireNonNullElse(warnings, List.of());
    }

    boolean isKept() {
        return status.equals("KEPT");
    }
}
