package safeguarding.referral.content;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Place;

/**
 * Whether a service knew the family before.
 *
 * @param service which, in the words that the family or the referrer has for it
 * @param known not knowing, and not having asked, are answers too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviousInvolvement(@NotBlank @Size(max = 200) String service, @Nullable Answer known, @Nullable LocalDate from,
        @Nullable LocalDate to, @Size(max = 2000) @Nullable String summary) {

    public PreviousInvolvement {
        known = Answer.of(known);
    }

    void examine(Place place) {
        place.notAhead("from", from);
        place.plausible("to", to);
        if (from != null && to != null && to.isBefore(from)) {
            place.wrong("to", "An involvement cannot end before it begins.");
        }
        place.missingUnless(known != Answer.NOT_ASKED, "known", "Whether this service knew the family was not asked.");
        place.missingUnless(known != Answer.YES || summary != null, "summary", "What the service did is not said.");
    }
}
