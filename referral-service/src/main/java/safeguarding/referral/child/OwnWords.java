package safeguarding.referral.child;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Place;

/** What a child said, word for word, kept apart from what adults make of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OwnWords(@NotBlank @Size(max = 4000) String words, @Size(max = 100) @Nullable String heardBy,
        @Nullable LocalDate heardOn, @Size(max = 500) @Nullable String setting,
        @Size(max = 2000) @Nullable String questionsAsked) {

    void examine(Place place) {
        place.notAhead("heardOn", heardOn);
        place.missingUnless(heardBy != null, "heardBy", "Who heard this is not said.");
        place.missingUnless(heardOn != null, "heardOn", "When this was said is not known.");
    }
}
