package safeguarding.referral.medical;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.CodeList;
import safeguarding.referral.form.Place;

/**
 * Whether one child is to be examined. That it is not needed is a decision like the other, with its reason.
 *
 * @param urgency a code of the dated list; where it is needed
 * @param kind what sort of examination, a code of the dated list, where that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MedicalNeed(@NotNull UUID child, @NotNull Boolean needed, @NotBlank @Size(max = 4000) String reason,
        @Size(max = 60) @Nullable String urgency, @Size(max = 60) @Nullable String kind) {

    /** The same, with the child by another id of its. */
    public MedicalNeed about(UUID named) {
        return new MedicalNeed(named, needed, reason, urgency, kind);
    }

    public void examine(Place place, CodeList urgencies, CodeList kinds) {
        if (needed != (urgency != null)) {
            place.wrong("urgency", "An examination is urgent or not exactly where it is needed.");
        } else if (urgency != null && !urgencies.has(urgency, place.today())) {
            place.wrong("urgency", "This is not a code in force today.");
        }
        if (kind != null && !kinds.has(kind, place.today())) {
            place.wrong("kind", "This is not the code of an examination in force today.");
        }
    }
}
