package safeguarding.referral.chronology;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Place;

/** What was done about an event, and what came of it. That nothing was done, and why, is a response too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventResponse(@NotBlank @Size(max = 2000) String done, @Nullable LocalDate on,
        @Size(max = 2000) @Nullable String outcome) {

    void examine(Place place) {
        place.notAhead("on", on);
        place.missingUnless(outcome != null, "outcome", "What came of it is not said.");
    }
}
