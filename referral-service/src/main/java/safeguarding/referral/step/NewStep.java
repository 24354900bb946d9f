package safeguarding.referral.step;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import safeguarding.kit.json.WrittenInstant;
import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * A step that was taken.
 *
 * @param step a code of the dated list of steps
 * @param happenedAt when it was taken, which may be before it is recorded
 * @param children to whom it happened; all of them where none is named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewStep.EXAMPLE)
record NewStep(@NotBlank @Size(max = 60) String step,
        @NotNull @JsonDeserialize(using = WrittenInstant.class) Instant happenedAt,
        @Size(max = 4000) @Nullable String note,
        @Size(max = 30) List<@NotNull UUID> children) {

    static final String EXAMPLE = """
            {"step": "acknowledgement", "happenedAt": "2026-11-20T16:30:00Z", "note": "By telephone, to the school's safeguarding lead."}""";

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    NewStep {
        children = Given.list(children);
    }

    void examine(Place place, CodeList steps, Set<UUID> known, Instant now) {
        if (!steps.has(step, place.today())) {
            place.wrong("step", "This is not the code of a step in force today.");
        }
        if (happenedAt.isAfter(now)) {
            place.wrong("happenedAt", "This moment has not come yet.");
        } else if (happenedAt.isBefore(EARLIEST)) {
            place.wrong("happenedAt", "This moment is too far away to be meant.");
        }
        for (int i = 0; i < children.size(); i++) {
            if (!known.contains(children.get(i))) {
                place.wrong("children/" + i, "This referral has no such child.");
            }
        }
    }
}
