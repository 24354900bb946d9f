package safeguarding.referral.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.referral.decision.Decider;
import safeguarding.referral.form.Place;
import safeguarding.referral.involved.Around;
import safeguarding.referral.involved.InvolvedAgency;
import safeguarding.referral.involved.NamedAgency;
import safeguarding.referral.involved.Tie;

class GuestListTest {

    private static final UUID CHILD = UUID.randomUUID();
    private static final Decider BY = new Decider("cleo.invented", "hub-invented", Instant.parse("2026-11-22T10:00:00Z"));
    private static final Standing STANDING = new Standing("hub-invented", "hub-invented", "school-invented");
    private static final InvolvedAgency HOSPITAL = new InvolvedAgency("hospital-invented", "HEALTH_TRUST",
            List.of(new Tie(Tie.Kind.CHILD, CHILD)));
    private static final Around AROUND = new Around(List.of(), List.of(HOSPITAL),
            List.of(new NamedAgency("police-invented", "police-invented", "POLICE", true),
                    new NamedAgency("former-trust-invented", "hospital-invented", "HEALTH_TRUST", true)));

    @Test
    void those_who_are_involved_come_with_those_whose_referral_it_is_and_whoever_convenes() {
        assertThat(invited(of(List.of(), NewGuests.none(), AROUND))).containsExactly("hospital-invented", "hub-invented",
                "school-invented");
    }

    @Test
    void nobody_who_was_invited_drops_out_because_he_is_no_longer_involved() {
        List<Invitee> before = of(List.of(), NewGuests.none(), AROUND);
        assertThat(invited(of(before, NewGuests.none(), new Around(List.of(), List.of(), List.of()))))
                .isEqualTo(invited(before));
    }

    @Test
    void to_be_found_again_is_no_second_reason() {
        List<Invitee> before = of(List.of(), NewGuests.none(), AROUND);
        assertThat(of(before, NewGuests.none(), AROUND)).isEqualTo(before);
    }

    @Test
    void whoever_took_over_the_work_is_invited_in_the_place_of_an_agency_that_is_closed() {
        List<Invitee> guests = of(List.of(), adding("former-trust-invented"), AROUND);
        assertThat(invited(guests)).doesNotContain("former-trust-invented");
        assertThat(guests).filteredOn(guest -> guest.agency().equals("hospital-invented")).singleElement()
                .satisfies(guest -> assertThat(guest.why()).extracting(Why::because).containsExactly(Because.WORKS_WITH_CHILD,
                        Because.ADDED));
    }

    @Test
    void whoever_is_left_out_stays_so_until_somebody_adds_him_with_a_reason() {
        NewGuests without = new NewGuests(List.of(), List.of(new WithReason("hospital-invented", "planted")));
        List<Invitee> left = of(List.of(), without, AROUND);
        assertThat(invited(left)).containsExactly("hub-invented", "school-invented");
        List<Invitee> again = of(left, NewGuests.none(), AROUND);
        assertThat(invited(again)).containsExactly("hub-invented", "school-invented");
        assertThat(invited(of(again, adding("former-trust-invented"), AROUND))).contains("hospital-invented");
    }

    private static NewGuests adding(String agency) {
        return new NewGuests(List.of(new WithReason(agency, "planted")), List.of());
    }

    private static List<Invitee> of(List<Invitee> before, NewGuests form, Around around) {
        Place place = Place.whole(LocalDate.parse("2026-11-22"));
        List<Invitee> guests = GuestList.of(before, STANDING, around, form, BY, place);
        place.refuseIfWrong();
        return guests;
    }

    private static List<String> invited(List<Invitee> guests) {
        return guests.stream().filter(Invitee::isInvited).map(Invitee::agency).toList();
    }
}
