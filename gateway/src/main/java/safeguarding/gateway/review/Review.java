package safeguarding.gateway.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A review, as far as the pages show it. */
public record Review(UUID id, long version, String recordedBy, Instant recordedAt, Instant changedAt, String title,
        @Nullable String criteria, @Nullable List<String> themes, String stage, @Nullable List<Step> steps) {

    public Review {
        themes = Objects.requireNonNullElse(themes, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
    }

    /** What it came to, and when. */
    public record Step(String stage, LocalDate on, @Nullable String by, @Nullable String note) {

        public String said() {
            return ReviewStages.said(stage);
        }
    }

    /** One page of those that are published, and of the agency's own. */
    public record Reviews(@Nullable List<Review> items, @Nullable String next) {
    }

    public String path(String part) {
        return "/desk/reviews/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    public String stageSaid() {
        return ReviewStages.said(stage);
    }

    public boolean isPublished() {
        return stage.equals("PUBLISHED");
    }

    public boolean isOf(String agency) {
        return recordedBy.equals(agency);
    }
}
