package safeguarding.registry.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.registry.routing.Agreement.Rule;
import safeguarding.registry.routing.Agreement.Verdict;
import safeguarding.registry.routing.Situation.AskingFirst;
import safeguarding.registry.routing.Situation.Concern;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Overruling;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

class AskedRoutingTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 20);
    private static final LocalDate REVIEW = LocalDate.of(2027, 2, 1);
    private static final Concern CONCERN = new Concern(id(1), "SAFEGUARDING", RECORDED, false);
    private static final AskingFirst ANY = new AskingFirst(id(50), null);
    private static final AskingFirst SCHOOL = new AskingFirst(id(51), "invented-school");

    @Test
    void whoever_would_be_told_by_rule_waits_for_whoever_recorded_it() {
        for (AskingFirst asking : List.of(ANY, SCHOOL)) {
            assertThat(route(rule(Verdict.TELL), school("invented-school"), List.of(), asking)).singleElement()
                    .isEqualTo(new Routed(id(2), "invented-school", new Outcome.AskForDecision(), "ask-first",
                            List.of(id(4), asking.id()), false));
        }
    }

    @Test
    void whoever_takes_over_the_work_waits_too_and_nobody_else() {
        Involvement succeeded = new Involvement(id(2), id(3), "bigger-school", "SCHOOL", true, null, "invented-school");

        assertThat(outcome(rule(Verdict.TELL), succeeded, List.of(), SCHOOL)).isEqualTo(new Outcome.AskForDecision());
        assertThat(outcome(rule(Verdict.TELL), school("another-school"), List.of(), SCHOOL))
                .isEqualTo(new Outcome.Tell(Detail.SUMMARY));
    }

    @Test
    void what_somebody_has_decided_is_the_answer() {
        Overruling yes = new Overruling(id(41), "invented-school", Detail.CONTACT_ONLY, "NEED_SHOWN", REVIEW);
        Overruling no = new Overruling(id(40), "invented-school", null, "MORE_DETRIMENTAL_TO_CHILD", REVIEW);

        assertThat(outcome(rule(Verdict.TELL), school("invented-school"), List.of(yes), ANY))
                .isEqualTo(new Outcome.Tell(Detail.SUMMARY));
        assertThat(outcome(rule(Verdict.TELL), school("invented-school"), List.of(no), ANY))
                .isEqualTo(new Outcome.Withhold("MORE_DETRIMENTAL_TO_CHILD", REVIEW));
    }

    @Test
    void where_the_agreement_does_not_tell_there_is_nothing_to_ask() {
        assertThat(outcome(rule(Verdict.WITHHOLD), school("invented-school"), List.of(), ANY))
                .isEqualTo(new Outcome.Withhold("NEED_NOT_SHOWN", null));
        assertThat(route(rule(Verdict.ASK), school("invented-school"), List.of(), ANY)).singleElement()
                .extracting(Routed::asks).isEqualTo(true);
    }

    private static Outcome outcome(Rule rule, Involvement involvement, List<Overruling> overrulings, AskingFirst asking) {
        return route(rule, involvement, overrulings, asking).get(0).outcome();
    }

    private static List<Routed> route(Rule rule, Involvement involvement, List<Overruling> overrulings, AskingFirst asking) {
        Agreement agreement = new Agreement("invented", 7, LocalDate.of(2026, 1, 1), null, 100, 24, List.of(rule));
        Place place = new Place(id(3), Tie.CONNECTED, List.of(id(4)), null);
        return Routing.route(new Situation(CONCERN, List.of(place), List.of(involvement), agreement, List.of(), overrulings,
                List.of(asking)));
    }

    private static Rule rule(Verdict verdict) {
        return new Rule("SAFEGUARDING", "SCHOOL", verdict, verdict == Verdict.TELL ? Detail.SUMMARY : null,
                verdict == Verdict.WITHHOLD ? "NEED_NOT_SHOWN" : null, null);
    }

    private static Involvement school(String slug) {
        return new Involvement(id(2), id(3), slug, "SCHOOL", true, null);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
