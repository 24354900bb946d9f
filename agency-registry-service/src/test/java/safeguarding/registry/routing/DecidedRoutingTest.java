package safeguarding.registry.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.registry.routing.Agreement.Rule;
import safeguarding.registry.routing.Agreement.Verdict;
import safeguarding.registry.routing.Situation.Concern;
import safeguarding.registry.routing.Situation.Decision;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

/** What a disclosure officer's decision does to routing, and where it does nothing. */
class DecidedRoutingTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 20);
    private static final UUID PERSON = id(1);
    private static final UUID CONNECTION = id(2);
    private static final UUID INVOLVEMENT = id(3);
    private static final Concern CONCERN = new Concern(id(9), "SAFEGUARDING", RECORDED, false);

    private static final Map<String, Rule> RULES = Map.of(
            "tells all", rule(Verdict.TELL, Detail.FULL, null),
            "tells who knows how much", rule(Verdict.TELL, null, null),
            "tells agreed words", rule(Verdict.TELL, Detail.AGREED_WORDING, null),
            "asks", rule(Verdict.ASK, null, null),
            "withholds", rule(Verdict.WITHHOLD, null, "NEED_NOT_SHOWN"),
            "speaks of others", new Rule("SAFEGUARDING", "CIRCUS", Verdict.ASK, null, null, null));

    @ParameterizedTest
    @CsvSource({ "true,  ,                   Tell[detail=AGREED_WORDING]",
            "true,  DISCLOSURE_NOT_NOW, Tell[detail=AGREED_WORDING]",
            "false, DISCLOSURE_NOT_NOW, 'Withhold[reason=DISCLOSURE_NOT_NOW, reviewOn=2027-01-15]'",
            "false, ,                   'Withhold[reason=DECISION_WITHOUT_REASON, reviewOn=2027-01-15]'" })
    void where_the_agreement_asks_a_decision_answers(boolean tells, String reason, String outcome) {
        Decision decision = decision(tells, reason);

        for (Tie tie : Tie.values()) {
            assertThat(routed(RULES.get("asks"), place(tie, null), school(null), decision)).singleElement().satisfies(one -> {
                assertThat(one.outcome()).hasToString(outcome);
                assertThat(one.because()).containsExactly(CONNECTION, decision.id());
                assertThat(one.rule()).isEqualTo("invented v7: SAFEGUARDING to SCHOOL");
                assertThat(one.asks()).isTrue();
            });
        }
    }

    @Test
    void nowhere_else_does_a_decision_change_anything() {
        LocalDate longAgo = RECORDED.minusYears(2);
        for (Decision decision : List.of(decision(true, null), decision(false, "DISCLOSURE_REFUSED"))) {
            RULES.forEach((name, rule) -> {
                if (!name.equals("asks")) {
                    assertThat(routed(rule, place(Tie.CONNECTED, null), school(null), decision))
                            .isEqualTo(routed(rule, place(Tie.CONNECTED, null), school(null)));
                }
                assertThat(routed(rule, place(Tie.CONNECTED, longAgo), school(null), decision)).singleElement()
                        .matches(one -> !one.asks()).extracting(Routed::rule).isEqualTo("built-in:CONNECTION_ENDED");
                assertThat(routed(rule, place(Tie.CONNECTED, null), school(longAgo), decision)).singleElement()
                        .matches(one -> !one.asks()).extracting(Routed::rule).isEqualTo("built-in:INVOLVEMENT_ENDED");
            });
        }
    }

    @Test
    void a_decision_for_another_agency_or_another_child_is_none() {
        Decision school = new Decision(id(30), INVOLVEMENT, "another-school", true, null, null);
        Decision child = new Decision(id(31), id(77), "invented-school", true, null, null);

        assertThat(routed(RULES.get("asks"), place(Tie.CONNECTED, null), school(null), school, child))
                .extracting(Routed::outcome).containsExactly(new Outcome.AskForDecision());
    }

    @Test
    void of_two_decisions_the_one_that_does_not_tell_stands() {
        Decision no = new Decision(id(32), INVOLVEMENT, "invented-school", false, "DISCLOSURE_REFUSED", null);

        assertThat(routed(RULES.get("asks"), place(Tie.CONNECTED, null), school(null), decision(true, null), no))
                .extracting(Routed::outcome).containsExactly(new Outcome.Withhold("DISCLOSURE_REFUSED", null));
    }

    @Test
    void no_rule_lets_anybody_read_agreed_words() {
        assertThat(routed(RULES.get("tells agreed words"), place(Tie.CONNECTED, null), school(null), decision(true, null)))
                .extracting(Routed::outcome)
                .containsExactly(new Outcome.Withhold("RULE_WITHOUT_DETAIL", null));
    }

    @Test
    void only_a_rule_that_asks_is_asked_about() {
        RULES.forEach((name, rule) -> assertThat(routed(rule, place(Tie.SUBJECT, null), school(null))).extracting(Routed::asks)
                .containsExactly(name.equals("asks")));
    }

    private static List<Routed> routed(Rule rule, Place place, Involvement involvement, Decision... decisions) {
        return Routing.route(new Situation(CONCERN, List.of(place), List.of(involvement), agreement(rule),
                List.of(decisions)));
    }

    private static Decision decision(boolean tells, String reason) {
        return new Decision(id(29), INVOLVEMENT, "invented-school", tells, reason, LocalDate.of(2027, 1, 15));
    }

    private static Agreement agreement(Rule rule) {
        return new Agreement("invented", 7, LocalDate.of(2026, 1, 1), null, 100, 24, List.of(rule));
    }

    private static Rule rule(Verdict verdict, Detail detail, String reason) {
        return new Rule("SAFEGUARDING", "SCHOOL", verdict, detail, reason, null);
    }

    private static Place place(Tie tie, LocalDate endedOn) {
        return new Place(PERSON, tie, List.of(CONNECTION), endedOn);
    }

    private static Involvement school(LocalDate closedOn) {
        return new Involvement(INVOLVEMENT, PERSON, "invented-school", "SCHOOL", true, closedOn);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
