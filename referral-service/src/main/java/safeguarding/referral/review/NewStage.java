package safeguarding.referral.review;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * What a review has come to.
 *
 * @param by which board, group or reviewer
 * @param note needed, as the reason, where a published review is taken back
 */
@Schema(examples = NewStage.EXAMPLE)
record NewStage(@NotNull @Nullable ReviewStage stage, @NotNull @Nullable LocalDate on, @Size(max = 200) @Nullable String by,
        @Size(max = 2000) @Nullable String note) {

    static final String EXAMPLE = """
            {"stage": "CRITERIA_MET", "on": "2017-08-15", "by": "serious case review subgroup"}""";

    void examine(Place place, ReviewStage before) {
        place.notAhead("on", on);
        if (before == ReviewStage.PUBLISHED && stage == ReviewStage.DRAFTED && Given.isMissing(note)) {
            place.wrong("note", "Why a published review is taken back has to be said.");
        }
        place.missingUnless(by != null, "by", "Who decided or did this is not said.");
    }
}
