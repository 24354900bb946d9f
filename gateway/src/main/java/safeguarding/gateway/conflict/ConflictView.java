package safeguarding.gateway.conflict;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A conflict of interest, as the registry gives it to the agency that said so. */
public record ConflictView(String id, String agency, String worker, String involvement, String tie, String recordedBy,
        Instant recordedAt, @Nullable Instant endedAt) {

    record All(List<ConflictView> conflicts) {
    }

    public String tieSaid() {
        return switch (tie) {
            case "IS_THE_PERSON" -> "Is this person";
            case "RELATED" -> "Is of the family";
            case "SAME_HOUSEHOLD" -> "Lives in the same household";
            default -> "Knows this person outside work";
        };
    }
}
