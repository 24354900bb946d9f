package safeguarding.referral.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.referral.form.Place;

class NewChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PartialDate BORN = PartialDate.exact(LocalDate.of(2019, 3, 4));

    @Test
    void of_an_unborn_child_nothing_is_expected_but_a_date() {
        assertThat(gaps(child(List.of(), null, TODAY.plusDays(60))))
                .containsExactly("/child/address: Where the child lives is not known.");
    }

    @Test
    void of_a_child_nothing_is_needed_and_every_gap_is_said() {
        assertThat(gaps(child(List.of(), null, null))).containsExactly("/child/born: The date of birth is not known.",
                "/child/names: The child's name is not known.",
                "/child/identifiers: No NHS number or other identifier is known.",
                "/child/address: Where the child lives is not known.");
    }

    @Test
    void a_date_on_which_a_child_was_expected_asks_whether_it_is_born() {
        assertThat(gaps(child(List.of(), null, TODAY.minusDays(1))))
                .contains("/child/born: The child was expected before today; whether it is born is not said.");
        assertThat(gaps(child(List.of(), null, TODAY))).noneMatch(gap -> gap.startsWith("/child/born"));
    }

    @Test
    void a_child_is_expected_within_ten_months_or_so() {
        assertThat(faults(child(List.of(), null, TODAY.plusDays(310)))).isEmpty();
        assertThat(faults(child(List.of(), null, TODAY.plusDays(311)))).containsExactly("/child/expectedOn");
    }

    @Test
    void a_child_is_not_expected_and_born() {
        assertThat(faults(child(List.of(), BORN, TODAY))).containsExactly("/child/expectedOn");
    }

    @Test
    void a_child_is_born_today_at_the_latest_unless_the_year_is_not_known() {
        assertThat(faults(child(List.of(), PartialDate.exact(TODAY), null))).isEmpty();
        assertThat(faults(child(List.of(), PartialDate.exact(TODAY.plusDays(1)), null))).containsExactly("/child/born/date");
        assertThat(faults(child(List.of(), new PartialDate(TODAY.plusDays(1), "AAU"), null))).isEmpty();
    }

    @Test
    void a_short_pnc_year_is_filled_in() {
        NewChild child = child(List.of(new Identifier("pnc", "15/0123456U")), BORN, null);
        assertThat(faults(child)).isEmpty();
        assertThat(child.identity(TODAY).identifiers().get(0).value()).isEqualTo("2015/0123456U");
    }

    @Test
    void of_a_child_with_names_the_view_has_what_the_form_had() {
        NewChild form = new NewChild(null, "child-1", List.of(PersonName.of("Plantedmia", "Jones")), BORN, null, List.of(),
                null,
                null, null, null, null, null, null, null, null);
        assertThat(ChildView.of(java.util.UUID.randomUUID(), form, TODAY).names()).isEqualTo(form.names());
    }

    private static NewChild child(List<Identifier> identifiers, PartialDate born, LocalDate expectedOn) {
        return new NewChild(null, null, null, born, expectedOn, identifiers, null, null, null, null, null, null, null,
                null, null);
    }

    private static List<String> gaps(NewChild child) {
        Place place = Place.whole(TODAY);
        child.examine(place.at("child"));
        return place.gaps();
    }

    private static List<String> faults(NewChild child) {
        Place place = Place.whole(TODAY);
        child.examine(place.at("child"));
        try {
            place.refuseIfWrong();
            return List.of();
        } catch (Invalid refused) {
            return refused.faults().stream().map(Fault::pointer).toList();
        }
    }
}
