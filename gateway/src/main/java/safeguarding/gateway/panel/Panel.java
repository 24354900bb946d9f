package safeguarding.gateway.panel;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A review panel, as far as the pages show it. */
public record Panel(UUID id, long version, String state, Said said, @Nullable List<Finding> findings,
        @Nullable Conclusion conclusion, @Nullable CallingOff callingOff, Doer convened) {

    /** What it is for, what it looks at as of when, and who sits on it. */
    public record Said(String purpose, @Nullable List<Reviewed> chronologies, Instant knownAt,
            @Nullable List<Reviewer> reviewers) {
    }

    /** A chronology that it looks at. */
    public record Reviewed(UUID person, String over) {
    }

    /** Somebody who sits on it. */
    public record Reviewer(String agency, String name, String role) {
    }

    /** Who did something. */
    public record Doer(String name, String agency, Instant at) {
    }

    /** What a reviewer found. */
    public record Finding(UUID id, Found said, Doer by) {
    }

    /** In the reviewer's words, and on which lines it rests. */
    public record Found(String from, String found, @Nullable List<UUID> lines, @Nullable String change) {
    }

    /** What it came to. */
    public record Conclusion(Concluded said, Doer by) {
    }

    /** In the words of whoever concluded it. */
    public record Concluded(String summary, boolean riskAnswered) {
    }

    /** Why it was not to be. */
    public record CallingOff(String reason, Doer by) {
    }

    /** One page of those on which the agency sits, or which it convened. */
    public record Panels(@Nullable List<Item> items, @Nullable String next) {
    }

    /** One of them. */
    public record Item(UUID id, String state) {

        public String reference() {
            return id.toString().substring(30).toUpperCase(Locale.ROOT);
        }

        public String stateSaid() {
            return Panel.said(state);
        }
    }

    public String path(String part) {
        return "/desk/panels/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    public String stateSaid() {
        return said(state);
    }

    public boolean isSitting() {
        return state.equals("SITTING");
    }

    public boolean isCalledOff() {
        return state.equals("CALLED_OFF");
    }

    public boolean isConvenedBy(String agency) {
        return convened.agency().equals(agency);
    }

    public boolean isReviewedBy(String agency) {
        return Objects.requireNonNullElse(said.reviewers(), List.<Reviewer> of()).stream()
                .anyMatch(reviewer -> reviewer.agency().equals(agency));
    }

    private static String said(String state) {
        return switch (state) {
            case "SITTING" -> "Sitting";
            case "CONCLUDED" -> "Concluded";
            default -> "Called off";
        };
    }
}
