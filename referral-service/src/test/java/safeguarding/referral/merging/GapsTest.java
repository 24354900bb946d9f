package safeguarding.referral.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.PartialDate;

class GapsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID MIA = new UUID(0, 1);
    private static final GapRule VOICE = rule("childs-voice", GapKind.NO_VOICE, 42, null, null);
    private static final GapRule ENQUIRY = rule("enquiry", GapKind.NO_ENQUIRY, 10, List.of("new-partner"), null);
    private static final GapRule RESPONSE = rule("response", GapKind.NO_RESPONSE, 10, null, List.of("strength"));

    @Test
    void silence_is_told_between_two_hearings_and_since_the_last() {
        List<Line> lines = List.of(heard("2026-01-01"), heard("2026-02-12"), heard("2026-06-01"),
                line("move", "2026-11-01", true));

        assertThat(gaps(VOICE).in(lines, mia())).extracting(Gap::child, Gap::from, Gap::to).containsExactly(
                tuple(MIA, LocalDate.of(2026, 2, 12), LocalDate.of(2026, 6, 1)),
                tuple(MIA, LocalDate.of(2026, 6, 1), null));
    }

    @Test
    void six_weeks_to_the_day_are_no_gap_and_a_day_more_is() {
        assertThat(gaps(VOICE).in(List.of(heard("2026-10-09")), mia())).isEmpty();
        assertThat(gaps(VOICE).in(List.of(heard("2026-10-08")), mia())).hasSize(1);
    }

    @Test
    void a_child_who_was_never_heard_is_silent_from_the_first_line_and_one_of_whom_nothing_is_said_has_no_gap() {
        assertThat(gaps(VOICE).in(List.of(line("move", "2026-01-01", true)), mia())).singleElement()
                .extracting(Gap::from).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(gaps(VOICE).in(List.of(), mia())).isEmpty();
        assertThat(gaps(VOICE).in(List.of(line("move", "2026-01-01", true)),
                List.of(new WatchedChild(new UUID(0, 2), Set.of(new UUID(0, 2)), List.of())))).isEmpty();
    }

    @Test
    void somebody_new_and_nobody_asked_since_is_a_gap_until_somebody_is() {
        List<Line> lines = List.of(line("new-partner", "2026-09-01", true));

        assertThat(gaps(ENQUIRY).in(lines, mia(LocalDate.of(2026, 8, 31)))).singleElement().extracting(Gap::line)
                .isEqualTo(lines.get(0).id());
        assertThat(gaps(ENQUIRY).in(lines, mia(LocalDate.of(2026, 9, 1)))).isEmpty();
        assertThat(gaps(ENQUIRY).in(List.of(line("new-partner", "2026-11-12", true)), mia())).as("there is time yet").isEmpty();
        assertThat(gaps(ENQUIRY).in(List.of(line("move", "2026-09-01", true)), mia())).isEmpty();
    }

    @Test
    void an_event_about_which_nothing_was_done_is_unanswered_unless_it_asks_for_nothing() {
        List<Line> lines = List.of(line("injury", "2026-09-01", false), line("strength", "2026-09-01", false),
                line("injury", "2026-09-02", true), line("injury", "2026-11-19", false));

        assertThat(gaps(RESPONSE).in(lines, mia())).extracting(Gap::line).containsExactly(lines.get(0).id());
    }

    @Test
    void what_has_no_date_and_what_is_older_than_the_rule_looks_gives_no_gap() {
        List<Line> lines = List.of(line("injury", "2020-09-01", false),
                new Line(UUID.randomUUID(), 1, "school", null, "injury", null, null, Set.of(MIA), false, false, Set.of(),
                        Set.of()));

        assertThat(gaps(RESPONSE).in(lines, mia())).isEmpty();
    }

    @Test
    void a_rule_holds_on_its_days_only() {
        List<Line> lines = List.of(line("injury", "2023-01-01", false));

        assertThat(new Gaps(List.of(RESPONSE), LocalDate.of(2023, 12, 31)).in(lines, mia())).isEmpty();
        assertThat(new Gaps(List.of(RESPONSE), LocalDate.of(2024, 1, 1)).in(lines, mia())).hasSize(1);
    }

    private static Gaps gaps(GapRule rule) {
        return new Gaps(List.of(rule), TODAY);
    }

    private static List<WatchedChild> mia(LocalDate... asked) {
        return List.of(new WatchedChild(MIA, Set.of(MIA), List.of(asked)));
    }

    private static Line heard(String day) {
        return line("child-heard", day, true, true);
    }

    private static Line line(String sort, String day, boolean answered) {
        return line(sort, day, answered, false);
    }

    private static Line line(String sort, String day, boolean answered, boolean heard) {
        return new Line(UUID.randomUUID(), 1, "school", null, sort, PartialDate.exact(LocalDate.parse(day)), null, Set.of(MIA),
                heard, answered, Set.of(), Set.of());
    }

    private static GapRule rule(String id, GapKind kind, int days, List<String> sorts, List<String> except) {
        return new GapRule(id, 1, kind, LocalDate.of(2024, 1, 1), null, days, 730, sorts, except);
    }
}
