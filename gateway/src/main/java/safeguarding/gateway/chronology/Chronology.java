package safeguarding.gateway.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A chronology as the reader's agency is shown it. */
public record Chronology(String over, Instant knownAt, @Nullable List<Somebody> people, @Nullable List<Line> lines,
        @Nullable List<Corroborated> corroborations, @Nullable List<Contradiction> contradictions, @Nullable List<Gap> gaps,
        @Nullable List<String> nothingFrom, @Nullable List<Withheld> withheld, @Nullable String next) {

    public Chronology {
        lines = Objects.requireNonNullElse(lines, List.of());
    }

    /** Whether whom it is about is a child, and not an adult around children. */
    public boolean isOfChild() {
        return Objects.requireNonNullElse(people, List.<Somebody> of()).stream()
                .anyMatch(one -> one.nearness().equals("SUBJECT") && one.kind().equals("CHILD"));
    }

    /** Somebody whom it names, by a word of this answer. */
    public record Somebody(String ref, String kind, String nearness, @Nullable List<UUID> yours) {

        public String said() {
            return ref.replace('-', ' ') + " (" + switch (nearness) {
                case "SUBJECT" -> "whom this is about";
                case "SIBLING" -> "brother or sister";
                case "CONNECTED_CHILD" -> "connected child";
                default -> "connected adult";
            } + ")";
        }
    }

    /** The same fact from several sources. */
    public record Corroborated(List<UUID> lines, int sources) {
    }

    /** Two lines that cannot both be right. */
    public record Contradiction(UUID one, UUID other, @Nullable String ground) {
    }

    /** Something that is missing. */
    public record Gap(String kind, @Nullable String child, @Nullable UUID line, LocalDate from, @Nullable LocalDate to,
            long weeks) {

        public String said() {
            return switch (kind) {
                case "NO_VOICE" -> "Nobody has heard the child";
                case "NO_ENQUIRY" -> "Nobody has asked who cares for the child since somebody new came";
                default -> "Nothing is said of what was done about this event";
            };
        }
    }

    /** From whom something is not shown. */
    public record Withheld(String agency, int lines) {
    }
}
