package safeguarding.referral.adult;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.adult.IdentityStatus.CLAIMED;
import static safeguarding.referral.adult.IdentityStatus.PARTIAL;
import static safeguarding.referral.adult.IdentityStatus.UNIDENTIFIED;
import static safeguarding.referral.adult.IdentityStatus.VERIFIED;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PersonName;
import safeguarding.referral.form.Place;

class NewAdultTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void only_a_stated_identity_counts_as_identified() {
        assertThat(UNIDENTIFIED.isIdentified()).isFalse();
        assertThat(PARTIAL.isIdentified()).isFalse();
        assertThat(CLAIMED.isIdentified()).isTrue();
        assertThat(VERIFIED.isIdentified()).isTrue();
    }

    @Test
    void what_is_not_stated_is_inferred_from_what_the_form_bears_out() {
        assertThat(adult(null, List.of(), List.of()).standing()).isEqualTo(UNIDENTIFIED);
        assertThat(adult(null, List.of(PersonName.of("Dave", null)), List.of()).standing()).isEqualTo(PARTIAL);
        assertThat(adult(null, List.of(PersonName.of("David", "Invented")), List.of()).standing()).isEqualTo(CLAIMED);
        assertThat(adult(null, List.of(), List.of(new Identifier("pnc", "2015/0123456U"))).standing()).isEqualTo(CLAIMED);
    }

    @Test
    void what_is_stated_stands() {
        for (IdentityStatus stated : IdentityStatus.values()) {
            assertThat(adult(stated, List.of(PersonName.of("David", "Invented")), List.of()).standing()).isEqualTo(stated);
        }
    }

    @Test
    void an_adult_of_whom_nothing_is_known_is_taken_in_and_the_gap_is_said() {
        assertThat(gaps(adult(UNIDENTIFIED, List.of(), List.of())))
                .containsExactly("/adult/description: Nothing is said by which this adult could be recognised.");
        assertThat(gaps(adult(VERIFIED, List.of(), List.of()))).containsExactly("/adult/names: The name is not known.",
                "/adult/born: The date of birth is not known.");
    }

    private static NewAdult adult(IdentityStatus status, List<PersonName> names, List<Identifier> identifiers) {
        return new NewAdult(null, null, status, names, null, identifiers, null, null, null, null, null, null, null);
    }

    private static List<String> gaps(NewAdult adult) {
        Place place = Place.whole(TODAY);
        adult.examine(place.at("adult"));
        place.refuseIfWrong();
        return place.gaps();
    }
}
