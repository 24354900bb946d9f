package safeguarding.referral.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Place;
import safeguarding.referral.form.StaffContact;

/**
 * Somebody who works with the family now.
 *
 * @param agency which, by its name or its slug
 * @param worksWith with whom of the family, and at what
 * @param toldOfReferral whether he knows that this is referred
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvolvedProfessional(@NotBlank @Size(max = 200) String agency, @Valid @Nullable StaffContact contact,
        @Size(max = 500) @Nullable String worksWith, @Nullable Answer toldOfReferral) {

    public InvolvedProfessional {
        toldOfReferral = Answer.of(toldOfReferral);
    }

    void examine(Place place) {
        place.missingUnless(contact != null, "contact", "Who this is, and how to reach him or her, is not said.");
        if (contact != null) {
            contact.examine(place.at("contact"));
        }
        place.missingUnless(worksWith != null, "worksWith", "With whom of the family is not said.");
    }
}
