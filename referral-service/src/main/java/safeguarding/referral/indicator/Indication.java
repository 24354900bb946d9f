package safeguarding.referral.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.referral.form.Place;

/**
 * One sign or indicator.
 *
 * @param indicator in the words of the template that the agency uses, or its own
 * @param observer who saw it or was told of it, by role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indication(@NotBlank @Size(max = 200) String indicator, @NotNull Presence presence,
        @Size(max = 2000) @Nullable String description, @Valid @Nullable PartialDate on,
        @Size(max = 100) @Nullable String observer) {

    void examine(Place place) {
        if (on != null && on.knowsYear()) {
            place.at("on").notAhead("date", on.date());
        }
        boolean there = presence == Presence.OBSERVED || presence == Presence.REPORTED;
        place.missingUnless(!there || description != null, "description", "What was seen or told is not said.");
        place.missingUnless(!there || observer != null, "observer", "Who saw it, or was told of it, is not said.");
    }
}
