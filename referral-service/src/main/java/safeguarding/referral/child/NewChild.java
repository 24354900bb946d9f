package safeguarding.referral.child;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.form.Address;
import safeguarding.referral.form.Answer;
import safeguarding.referral.form.Given;
import safeguarding.referral.form.Place;

/**
 * A child in the form of a referral.
 *
 * @param id only in an amendment, for a child whom the referral has or had
 * @param ref the client's own key within this body, by which its connections name the child
 * @param communicationNeeds how the child makes itself understood, and what whoever talks with it has to bring
 * @param expectedOn instead of born, for a child not yet born
 */
// A form may be filled from what was read, so what only a reading has is taken and left aside.
@JsonIgnoreProperties("status")
public record NewChild(@Nullable UUID id, @Pattern(regexp = "^[A-Za-z0-9._-]{1,40}$") @Nullable String ref,
        @Size(max = 20) List<@NotNull @Valid PersonName> names, @Valid @Nullable PartialDate born,
        @Nullable LocalDate expectedOn, @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,
        @Size(max = 40) @Nullable String gender, @Size(max = 100) @Nullable String firstLanguage,
        @Nullable Answer interpreterNeeded, @Size(max = 1000) @Nullable String disability,
        @Size(max = 200) @Nullable String school, @Valid @Nullable Address address,
        @Size(max = 20) List<@NotNull @Valid OwnWords> ownWords, @Size(max = 100) @Nullable String ethnicity,
        @Size(max = 1000) @Nullable String communicationNeeds) {

    // No pregnancy lasts longer, however the date was reckoned.
    private static final int LONGEST_WAIT_DAYS = 310;

    public NewChild {
        names = Given.list(names);
        identifiers = Given.list(identifiers);
        ownWords = Given.list(ownWords);
    }

    public void examine(Place place) {
        place.who(identity(place.today()));
        if (expectedOn == null) {
            place.missingUnless(born != null, "born", "The date of birth is not known.");
        } else {
            examineExpected(place, expectedOn);
        }
        place.missingUnless(!names.isEmpty() || expectedOn != null, "names", "The child's name is not known.");
        place.missingUnless(!identifiers.isEmpty() || expectedOn != null, "identifiers",
                "No NHS number or other identifier is known.");
        place.missingUnless(address != null, "address", "Where the child lives is not known.");
        if (address != null) {
            address.examine(place.at("address"));
        }
        for (int i = 0; i < ownWords.size(); i++) {
            ownWords.get(i).examine(place.at("ownWords", i));
        }
    }

    private void examineExpected(Place place, LocalDate day) {
        if (born != null) {
            place.wrong("expectedOn", "A child is expected or born, not both.");
        }
        if (day.isAfter(place.today().plusDays(LONGEST_WAIT_DAYS))) {
            place.wrong("expectedOn", "No child is expected that late.");
        }
        if (day.isBefore(place.today().minusYears(1))) {
            place.wrong("expectedOn", "A child expected that long ago is born by now.");
        }
        place.missingUnless(!day.isBefore(place.today()), "born",
                "The child was expected before today; whether it is born is not said.");
    }

    PersonIdentity identity(LocalDate today) {
        return new PersonIdentity(names, born, identifiers).completed(Year.from(today));
    }
}
