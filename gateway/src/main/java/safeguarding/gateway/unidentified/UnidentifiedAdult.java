package safeguarding.gateway.unidentified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One of them, as the registry gives it. */
public record UnidentifiedAdult(String id, String yourReference, String involvement, int children,
        @Nullable String relationship,
        @Nullable String unsupervised, Instant recordedAt, LocalDate askOn, boolean overdue, @Nullable LastAsked lastAsked) {

    public record LastAsked(boolean byYourAgency, LocalDate askedOn, String asked, String outcome) {
    }

    public record Page(List<UnidentifiedAdult> items, String next) {
    }
}
