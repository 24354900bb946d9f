package safeguarding.gateway.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The adults around the children of a referral, as each source says it. */
public record Contacts(@Nullable Instant askBy, @Nullable Boolean overdue, @Nullable List<OfChild> children) {

    /** Around one child. */
    public record OfChild(UUID child, @Nullable LocalDate lastAskedOn, @Nullable List<OfAdult> adults) {
    }

    /** One adult around the child. */
    public record OfAdult(UUID adult, @Nullable List<SourceAnswer> answers, @Nullable List<String> disagreeing) {
    }

    /** What one source says. */
    public record SourceAnswer(String source, @Nullable LocalDate on, @Nullable String caring, @Nullable String unsupervised,
            @Nullable String household, @Nullable Boolean leftOut) {
    }
}
