package safeguarding.referral.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

/** A review at one version, as it is read and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record ReviewView(UUID id, long version, @Schema(maxLength = 64) String recordedBy, Instant recordedAt, Instant changedAt,
        @Schema(maxLength = 200) String title, @Schema(maxLength = 1000) @Nullable String criteria,
        @Schema(maxItems = 20) List<@Size(max = 60) String> themes, ReviewStage stage,
        @Schema(maxItems = 100) List<Step> steps) {

    /** One thing that happened with it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(ReviewStage stage, LocalDate on, @Schema(maxLength = 200) @Nullable String by,
            @Schema(maxLength = 2000) @Nullable String note) {
    }

    private static final int MOST_STEPS = 100;

    static ReviewView referred(UUID id, String agency, Instant now, NewReview form) {
        return new ReviewView(id, 1, agency, now, now, form.title(), form.criteria(), form.themes(), ReviewStage.REFERRED,
                List.of());
    }

    boolean isTakenBackBy(ReviewView next) {
        return stage == ReviewStage.PUBLISHED && next.stage() != ReviewStage.PUBLISHED;
    }

    ReviewView moved(NewStage form, Instant now) {
        ReviewStage next = Objects.requireNonNull(form.stage());
        if (!stage.allows(next) || steps.size() >= MOST_STEPS) {
            throw new ReviewTransitionRefused();
        }
        List<Step> all = new ArrayList<>(steps);
        all.add(new Step(next, Objects.requireNonNull(form.on()), form.by(), form.note()));
        return new ReviewView(id, version + 1, recordedBy, recordedAt, now, title, criteria, themes, next, List.copyOf(all));
    }
}
