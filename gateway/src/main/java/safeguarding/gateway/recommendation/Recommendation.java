package safeguarding.gateway.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A recommendation, as far as the pages show it. */
public record Recommendation(UUID id, UUID review, long version, String recommendedBy, String heading, String text,
        String agency,
        LocalDate dueOn, String progress, Instant changedAt, @Nullable Answer answer, @Nullable Assurance assurance,
        @Nullable Correction correction) {

    /** What the agency answered. */
    public record Answer(String text, @Nullable List<Evidence> evidence, @Nullable List<Teaching> taught, @Nullable String by,
            Instant at) {
    }

    /** Where what shows it is. */
    public record Evidence(@Nullable String title, @Nullable String kind, @Nullable String mediaType, @Nullable Long sizeBytes,
            @Nullable String sha256, @Nullable String heldBy, @Nullable String howToAsk) {
    }

    /** Where it was passed on. */
    public record Teaching(String how, @Nullable LocalDate on, @Nullable String toWhom, @Nullable String note) {
    }

    /** What whoever recommended it makes of the answer. */
    public record Assurance(boolean assured, String reason, String by, Instant at) {
    }

    /** That its words were put right. */
    public record Correction(long of, String reason, @Nullable String by, Instant at) {
    }

    /** One page of them. */
    public record Recommendations(@Nullable List<Recommendation> items, @Nullable String next) {
    }

    public String path(String part) {
        return "/desk/recommendations/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    public boolean isTo(String one) {
        return agency.equals(one);
    }

    public boolean isBy(String one) {
        return recommendedBy.equals(one);
    }

    public boolean isAssured() {
        return progress.equals("ASSURED");
    }

    /** Whether there is nothing more to wait for from the agency: a refusal is an answer too. */
    public boolean isAnswered() {
        return !progress.equals("ISSUED") && !progress.equals("ACCEPTED");
    }

    public String progressSaid() {
        return switch (progress) {
            case "ISSUED" -> "Not answered yet";
            case "ACCEPTED" -> "Accepted, not done yet";
            case "NOT_ACCEPTED" -> "Not accepted";
            case "DONE" -> "Done, to be assured";
            default -> "Assured";
        };
    }

    public String colour() {
        return switch (progress) {
            case "ISSUED" -> "blue";
            case "ACCEPTED" -> "yellow";
            case "NOT_ACCEPTED" -> "orange";
            case "DONE" -> "turquoise";
            default -> "green";
        };
    }
}
