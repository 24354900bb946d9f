package safeguarding.gateway.referral;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The clocks of a referral. */
public record Deadlines(@Nullable List<Deadline> deadlines) {

    /** One clock. */
    public record Deadline(UUID id, String rule, String state, Instant dueAt, @Nullable Instant missedAt,
            @Nullable Instant endedAt, @Nullable String escalatesTo) {

        public boolean isOpen() {
            return endedAt == null;
        }

        public String said() {
            return switch (state) {
                case "MISSED" -> "Late";
                case "FALLEN_DUE" -> "Due soon";
                case "MET" -> missedAt == null ? "Done in time" : "Done late";
                case "STOPPED" -> "No longer needed";
                default -> "Running";
            };
        }

        public String colour() {
            return switch (state) {
                case "MISSED" -> "red";
                case "FALLEN_DUE" -> "yellow";
                case "MET" -> missedAt == null ? "green" : "orange";
                case "STOPPED" -> "grey";
                default -> "blue";
            };
        }
    }

    /** What is still to be done first, the most urgent before all. */
    public List<Deadline> ordered() {
        return Objects.requireNonNullElse(deadlines, List.<Deadline> of()).stream()
                .sorted(Comparator.comparing((Deadline deadline) -> !deadline.isOpen()).thenComparing(Deadline::dueAt))
                .toList();
    }
}
