package safeguarding.registry.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import safeguarding.registry.routing.Agreement.Rule;
import safeguarding.registry.routing.Agreement.Verdict;
import safeguarding.registry.routing.Situation.Concern;
import safeguarding.registry.routing.Situation.Decision;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Overruling;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

class OverruledRoutingTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 20);
    private static final LocalDate LONG_AGO = RECORDED.minusYears(2);
    private static final LocalDate REVIEW = LocalDate.of(2027, 2, 1);
    private static final Concern CONCERN = new Concern(id(1), "SAFEGUARDING", RECORDED, false);
    private static final Overruling NO = new Overruling(id(40), "invented-school", null, "MORE_DETRIMENTAL_TO_CHILD", REVIEW);
    private static final Overruling YES = new Overruling(id(41), "invented-school", Detail.CONTACT_ONLY, "NEED_SHOWN", REVIEW);

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whoever_is_not_to_be_told_is_not_whatever_the_rule_says(Verdict verdict) {
        Decision told = new Decision(id(29), id(2), "invented-school", true, null, null);

        List<Routed> routed = route(rule(verdict), school(null), null, List.of(told), YES, NO);

        assertThat(routed).singleElement().isEqualTo(new Routed(id(2), "invented-school",
                new Outcome.Withhold("MORE_DETRIMENTAL_TO_CHILD", REVIEW), "human-override", List.of(id(4), id(40)), false));
    }

    @Test
    void whoever_takes_over_the_work_is_not_told_either() {
        Involvement succeeded = new Involvement(id(2), id(3), "bigger-school", "SCHOOL", true, null, "invented-school");
        Overruling yes = new Overruling(id(41), "invented-school", Detail.FULL, "NEED_SHOWN", REVIEW);

        assertThat(outcome(rule(Verdict.TELL), succeeded, null, NO)).isInstanceOf(Outcome.Withhold.class);
        assertThat(outcome(rule(Verdict.WITHHOLD), succeeded, null, yes)).as("nobody decided to tell that one")
                .isEqualTo(new Outcome.Withhold("NEED_NOT_SHOWN", null));
    }

    @Test
    void whoever_is_to_be_told_is_told_as_much_as_the_rule_gives_or_else_the_decision() {
        assertThat(outcome(rule(Verdict.WITHHOLD), school(null), null, YES)).isEqualTo(new Outcome.Tell(Detail.CONTACT_ONLY));
        assertThat(outcome(rule(Verdict.TELL), school(LONG_AGO), null, YES)).isEqualTo(new Outcome.Tell(Detail.SUMMARY));
        assertThat(outcome(rule(Verdict.TELL), school(null), LONG_AGO, YES)).isEqualTo(new Outcome.Tell(Detail.SUMMARY));
    }

    @Test
    void sharing_is_not_disclosure_and_nobody_outside_the_agreement_is_told_by_it() {
        Rule other = new Rule("OFFENDER_MANAGEMENT", "SCHOOL", Verdict.TELL, Detail.FULL, null, null);
        Involvement closed = new Involvement(id(2), id(3), "invented-school", "SCHOOL", false, null);
        Involvement unknown = new Involvement(id(2), id(3), "invented-school", null, true, null);

        assertThat(outcome(rule(Verdict.ASK), school(null), null, YES)).isEqualTo(new Outcome.AskForDecision());
        assertThat(outcome(other, school(null), null, YES)).isEqualTo(new Outcome.Withhold("NO_RULE", null));
        assertThat(outcome(rule(Verdict.TELL), closed, null, YES)).isEqualTo(new Outcome.Withhold("AGENCY_NOT_OPEN", null));
        assertThat(outcome(rule(Verdict.TELL), unknown, null, YES)).isEqualTo(new Outcome.Withhold("AGENCY_NOT_OPEN", null));
    }

    @Test
    void a_decision_about_another_agency_changes_nothing() {
        Overruling other = new Overruling(id(42), "another-school", null, "MORE_DETRIMENTAL_TO_CHILD", REVIEW);

        assertThat(outcome(rule(Verdict.TELL), school(null), null, other)).isEqualTo(new Outcome.Tell(Detail.SUMMARY));
    }

    private static Outcome outcome(Rule rule, Involvement involvement, LocalDate tieEnded, Overruling... overrulings) {
        return route(rule, involvement, tieEnded, List.of(), overrulings).get(0).outcome();
    }

    private static List<Routed> route(Rule rule, Involvement involvement, LocalDate tieEnded, List<Decision> decisions,
            Overruling... overrulings) {
        Agreement agreement = new Agreement("invented", 7, LocalDate.of(2026, 1, 1), null, 100, 24, List.of(rule));
        Place place = new Place(id(3), Tie.CONNECTED, List.of(id(4)), tieEnded);
        return Routing.route(new Situation(CONCERN, List.of(place), List.of(involvement), agreement, decisions,
                List.of(overrulings)));
    }

    private static Rule rule(Verdict verdict) {
        return new Rule("SAFEGUARDING", "SCHOOL", verdict, verdict == Verdict.TELL ? Detail.SUMMARY : null,
                verdict == Verdict.WITHHOLD ? "NEED_NOT_SHOWN" : null, null);
    }

    private static Involvement school(LocalDate closedOn) {
        return new Involvement(id(2), id(3), "invented-school", "SCHOOL", true, closedOn);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
