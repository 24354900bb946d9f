package safeguarding.referral.enquiry;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * The answer to: who has care of this child, or is alone with it?
 *
 * @param askedOn the day on which it was asked, or on which it could have been
 * @param asked who was asked; nobody where it was not
 * @param whyNotAsked needed where nobody was asked
 * @param anybodyElse whether there is anybody besides those named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = NewEnquiry.EXAMPLE)
record NewEnquiry(@NotNull UUID child, @NotNull LocalDate askedOn, @Nullable Asked asked,
        @Size(max = 2000) @Nullable String whyNotAsked, @Size(max = 40) List<@NotNull @Valid AdultAnswer> adults,
        @Nullable Answer anybodyElse, @Size(max = 4000) @Nullable String words) {

    static final String EXAMPLE = """
            {
              "child": "01970000-0000-7000-8000-000000000003",
              "askedOn": "2026-11-20",
              "asked": "CHILD",
              "adults": [{"adult": "01970000-0000-7000-8000-000000000004", "caring": "NO", "unsupervised": "YES"}],
              "anybodyElse": "NO",
              "words": "He minds me when Mum is at work."
            }""";

    NewEnquiry {
        adults = Given.list(adults);
        anybodyElse = Answer.of(anybodyElse);
    }

    void examine(Place place, Set<UUID> children, Set<UUID> known) {
        place.notAhead("askedOn", askedOn);
        if (!children.contains(child)) {
            place.wrong("child", "This referral has no such child.");
        }
        if ((asked == null) == Given.isMissing(whyNotAsked)) {
            place.wrong("whyNotAsked", "Say either who was asked or why nobody was.");
        }
        if (asked == null && !adults.isEmpty()) {
            place.wrong("adults", "Where nobody was asked, nobody has answered.");
        }
        examineAdults(place, known);
        place.missingUnless(asked == null || anybodyElse != Answer.NOT_ASKED, "anybodyElse",
                "Whether there is anybody else is not said.");
    }

    private void examineAdults(Place place, Set<UUID> known) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < adults.size(); i++) {
            Place here = place.at("adults", i);
            if (!known.contains(adults.get(i).adult())) {
                here.wrong("adult", "This referral has no such adult. Amend it first; a name is not needed.");
            } else if (!named.add(adults.get(i).adult())) {
                here.wrong("adult", "Another entry is about the same adult.");
            }
            adults.get(i).examine(here);
        }
    }
}
