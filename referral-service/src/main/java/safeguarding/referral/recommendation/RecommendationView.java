package safeguarding.referral.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.assurance.NewAnswer;
import safeguarding.referral.assurance.NewAssurance;
import safeguarding.referral.assurance.Progress;
import safeguarding.referral.assurance.Teaching;
import safeguarding.referral.attachment.NewAttachment;
import safeguarding.referral.correction.Correction;
import safeguarding.referral.correction.NewCorrection;

/** A recommendation at one version, as it is read and as it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record RecommendationView(UUID id, UUID review, long version, @Schema(maxLength = 64) String recommendedBy,
        @Schema(maxLength = 200) String heading, @Schema(maxLength = 4000) String text, @Schema(maxLength = 64) String agency,
        LocalDate dueOn, Progress progress, Instant changedAt, @Nullable Answered answer, @Nullable Assurance assurance,
        @Nullable Correction correction) {

    /** What the agency said, who said it there, and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(@Schema(maxLength = 10000) String text, @Schema(maxItems = 40) List<NewAttachment> evidence,
            @Schema(maxItems = 100) List<Teaching> taught, @Schema(maxLength = 255) @Nullable String by, Instant at) {
    }

    /** What was made of the answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Assurance(boolean assured, @Schema(maxLength = 4000) String reason, @Schema(maxLength = 255) String by, Instant at) {
    }

    static RecommendationView issued(UUID id, UUID review, String by, NewRecommendation form, Instant now) {
        return new RecommendationView(id, review, 1, by, form.heading(), form.text(), form.agency(),
                Objects.requireNonNull(form.dueOn()), Progress.ISSUED, now, null, null, null);
    }

    RecommendationView answered(NewAnswer form, @Nullable String by, Instant now) {
        if (progress == Progress.ASSURED) {
            throw new RecommendationTransitionRefused();
        }
        return at(Objects.requireNonNull(form.progress()), now,
                new Answered(form.text(), form.evidence(), form.taught(), by, now),
                null);
    }

    /**
     * The same in other words: who has to do it, by when, and what was answered, stay as they are. What was assured was assured
     * in the words that it had.
     */
    RecommendationView corrected(NewCorrection form, @Nullable String by, Instant now) {
        if (progress == Progress.ASSURED) {
            throw new RecommendationTransitionRefused();
        }
        return new RecommendationView(id, review, version + 1, recommendedBy, form.heading(), form.text(), agency, dueOn,
                progress, now, answer, assurance, new Correction(version, form.reason(), by, now));
    }

    boolean isSentBack() {
        return assurance != null && !assurance.assured();
    }

    RecommendationView assured(NewAssurance form, String by, Instant now) {
        boolean enough = Boolean.TRUE.equals(form.assured());
        if (progress == Progress.ASSURED || !progress.isAnswered()) {
            throw new RecommendationTransitionRefused();
        }
        return at(enough ? Progress.ASSURED : Progress.ACCEPTED, now, answer, new Assurance(enough, form.reason(), by, now));
    }

    private RecommendationView at(Progress next, Instant now, @Nullable Answered said, @Nullable Assurance made) {
        return new RecommendationView(id, review, version + 1, recommendedBy, heading, text, agency, dueOn, next, now, said,
                made, correction);
    }
}
