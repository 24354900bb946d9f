package safeguarding.registry.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import safeguarding.registry.routing.Agreement.Rule;
import safeguarding.registry.routing.Agreement.Verdict;
import safeguarding.registry.routing.Situation.Concern;
import safeguarding.registry.routing.Situation.Decision;
import safeguarding.registry.routing.Situation.Involvement;
import safeguarding.registry.routing.Situation.Place;
import safeguarding.registry.routing.Situation.Tie;

class RoutingTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 20);
    private static final int RECENT_DAYS = 100;
    private static final UUID PERSON = id(1);
    private static final UUID CONNECTION = id(2);
    private static final UUID INVOLVEMENT = id(3);
    private static final Concern CONCERN = new Concern(id(9), "SAFEGUARDING", RECORDED, false);

    private static final Map<String, Rule> RULES = Map.of(
            "tells all", rule(Verdict.TELL, Detail.FULL, null, null),
            "tells part", rule(Verdict.TELL, Detail.SUMMARY, null, null),
            "tells whom to ring", rule(Verdict.TELL, Detail.CONTACT_ONLY, null, null),
            "tells who knows how much", rule(Verdict.TELL, null, null, null),
            "asks", rule(Verdict.ASK, null, null, null),
            "withholds", rule(Verdict.WITHHOLD, null, "NEED_NOT_SHOWN", 90),
            "withholds for good", rule(Verdict.WITHHOLD, null, "NEED_NOT_SHOWN", null),
            "withholds without saying why", rule(Verdict.WITHHOLD, null, null, 90),
            "speaks of others", new Rule("SAFEGUARDING", "CIRCUS", Verdict.TELL, Detail.FULL, null, null),
            "speaks of other concerns", new Rule("OFFENDER_MANAGEMENT", "SCHOOL", Verdict.TELL, Detail.FULL, null, null));

    @ParameterizedTest
    @CsvSource({ "tells all,                    Tell[detail=FULL]",
            "tells part,                   Tell[detail=SUMMARY]",
            "tells whom to ring,           Tell[detail=CONTACT_ONLY]",
            "tells who knows how much,     'Withhold[reason=RULE_WITHOUT_DETAIL, reviewOn=null]'",
            "asks,                         AskForDecision[]",
            "withholds,                    'Withhold[reason=NEED_NOT_SHOWN, reviewOn=2027-02-18]'",
            "withholds for good,           'Withhold[reason=NEED_NOT_SHOWN, reviewOn=null]'",
            "withholds without saying why, 'Withhold[reason=RULE_WITHOUT_REASON, reviewOn=2027-02-18]'",
            "speaks of others,             'Withhold[reason=NO_RULE, reviewOn=null]'",
            "speaks of other concerns,     'Withhold[reason=NO_RULE, reviewOn=null]'" })
    void the_agreement_decides(String rule, String outcome) {
        for (Tie tie : Tie.values()) {
            assertThat(outcome(RULES.get(rule), place(tie, null), school(null))).hasToString(outcome);
        }
    }

    @Test
    void a_rule_speaks_by_its_name_and_a_built_in_refusal_by_its_own() {
        assertThat(route(RULES.get("asks"), place(Tie.SIBLING, null), school(null))).containsExactly(new Routed(INVOLVEMENT,
                "invented-school", new Outcome.AskForDecision(), "invented v7: SAFEGUARDING to SCHOOL", List.of(CONNECTION),
                true));
        assertThat(route(RULES.get("speaks of others"), place(Tie.SIBLING, null), school(null)).get(0).rule())
                .isEqualTo("built-in:NO_RULE");
    }

    @ParameterizedTest
    @CsvSource({ "0", "1", "99", "100" })
    void what_ended_a_short_while_ago_still_counts(int daysAgo) {
        for (Tie tie : Tie.values()) {
            assertThat(outcome(RULES.get("tells all"), place(tie, RECORDED.minusDays(daysAgo)),
                    school(RECORDED.minusDays(daysAgo))))
                    .isInstanceOf(Outcome.Tell.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_ended_long_ago_does_not(Tie tie) {
        LocalDate longAgo = RECORDED.minusDays(RECENT_DAYS + 1);

        for (Rule rule : RULES.values()) {
            assertThat(reason(rule, place(tie, longAgo), school(null))).isEqualTo("CONNECTION_ENDED");
            assertThat(reason(rule, place(tie, null), school(longAgo))).isEqualTo("INVOLVEMENT_ENDED");
            assertThat(reason(rule, place(tie, longAgo), school(longAgo))).isEqualTo("CONNECTION_ENDED");
        }
    }

    @Test
    void what_ends_after_the_concern_was_recorded_counts() {
        LocalDate later = RECORDED.plusDays(3);

        assertThat(outcome(RULES.get("tells all"), place(Tie.CONNECTED, later), school(later)))
                .isInstanceOf(Outcome.Tell.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_agency_that_is_not_open_or_not_known_is_told_nothing(Tie tie) {
        for (Rule rule : RULES.values()) {
            assertThat(reason(rule, place(tie, null), new Involvement(INVOLVEMENT, PERSON, "gone", "SCHOOL", false, null)))
                    .isEqualTo("AGENCY_NOT_OPEN");
            assertThat(reason(rule, place(tie, null), new Involvement(INVOLVEMENT, PERSON, "unknown", null, true, null)))
                    .isEqualTo("AGENCY_NOT_OPEN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_an_agreement_nobody_is_told(Tie tie) {
        for (LocalDate ended : Arrays.asList(null, RECORDED.minusYears(9))) {
            List<Routed> routed = Routing
                    .route(new Situation(CONCERN, List.of(place(tie, ended)), List.of(school(ended)), null, List.of()));

            assertThat(routed).extracting(one -> ((Outcome.Withhold) one.outcome()).reason())
                    .containsExactly("NO_AGREEMENT_IN_FORCE");
        }
    }

    @Test
    void a_concern_that_was_withdrawn_has_no_recipients() {
        Concern withdrawn = new Concern(id(9), "SAFEGUARDING", RECORDED, true);

        assertThat(Routing.route(new Situation(withdrawn, List.of(place(Tie.SUBJECT, null)), List.of(school(null)),
                agreement(RULES.get("tells all")), List.of(decision(true, null))))).isEmpty();
    }

    @Test
    void of_several_ties_a_present_one_and_then_the_nearest_explains_the_result() {
        LocalDate longAgo = RECORDED.minusYears(2);
        List<Place> ties = List.of(new Place(PERSON, Tie.SUBJECT, List.of(id(20)), longAgo),
                new Place(PERSON, Tie.SIBLING, List.of(id(21)), null), new Place(PERSON, Tie.CONNECTED, List.of(id(23)), null),
                new Place(PERSON, Tie.CONNECTED, List.of(id(22)), RECORDED));

        List<Routed> routed = Routing.route(new Situation(CONCERN, ties, List.of(school(null)), agreement(RULES.get("asks")),
                List.of()));

        assertThat(routed).extracting(Routed::because).containsExactly(List.of(id(22)));
        assertThat(routed).extracting(Routed::outcome).containsExactly(new Outcome.AskForDecision());
    }

    @Test
    void every_involvement_in_the_circle_has_one_result_and_no_other_has_any_in_whatever_order() {
        Random random = new Random(17);
        for (int i = 0; i < 500; i++) {
            List<Place> circle = new ArrayList<>(places(random));
            List<Involvement> involvements = new ArrayList<>(involvements(random));
            Agreement agreement = random.nextInt(5) == 0 ? null : agreement(RULES.values().toArray(Rule[]::new));
            List<Decision> decisions = new ArrayList<>(decisions(random, involvements));

            List<Routed> routed = Routing.route(new Situation(CONCERN, circle, involvements, agreement, decisions));

            assertThat(routed).extracting(Routed::involvement).isSorted()
                    .containsExactlyInAnyOrderElementsOf(involvements.stream()
                            .filter(one -> circle.stream().anyMatch(place -> place.person().equals(one.person())))
                            .map(Involvement::id).toList());
            Collections.shuffle(circle, random);
            Collections.shuffle(involvements, random);
            Collections.shuffle(decisions, random);
            assertThat(Routing.route(new Situation(CONCERN, circle, involvements, agreement, decisions))).isEqualTo(routed);
        }
    }

    private static List<Place> places(Random random) {
        return random.ints(random.nextInt(8), 0, 4).mapToObj(person -> new Place(id(person), Tie.values()[random.nextInt(3)],
                List.of(id(40 + random.nextInt(9))), day(random))).collect(Collectors.toList());
    }

    private static List<Involvement> involvements(Random random) {
        return random.ints(random.nextInt(8), 0, 6)
                .mapToObj(person -> new Involvement(new UUID(random.nextLong(), 1), id(person), "agency-" + person,
                        List.of("SCHOOL", "CIRCUS", "BAKERY").get(random.nextInt(3)), random.nextInt(4) > 0, day(random)))
                .collect(Collectors.toList());
    }

    private static List<Decision> decisions(Random random, List<Involvement> involvements) {
        return involvements.stream().filter(one -> random.nextBoolean())
                .map(one -> new Decision(new UUID(random.nextLong(), 2), one.id(), one.agency(), random.nextBoolean(), "NO",
                        null))
                .collect(Collectors.toList());
    }

    private static Decision decision(boolean tells, String reason) {
        return new Decision(id(29), INVOLVEMENT, "invented-school", tells, reason, LocalDate.of(2027, 1, 15));
    }

    private static LocalDate day(Random random) {
        return random.nextBoolean() ? null : RECORDED.minusDays(random.nextInt(2 * RECENT_DAYS));
    }

    private static Outcome outcome(Rule rule, Place place, Involvement involvement) {
        List<Routed> routed = route(rule, place, involvement);
        assertThat(routed).hasSize(1);
        return routed.get(0).outcome();
    }

    private static String reason(Rule rule, Place place, Involvement involvement) {
        return ((Outcome.Withhold) outcome(rule, place, involvement)).reason();
    }

    private static List<Routed> route(Rule rule, Place place, Involvement involvement) {
        return Routing.route(new Situation(CONCERN, List.of(place), List.of(involvement), agreement(rule),
                List.of()));
    }

    private static Agreement agreement(Rule... rules) {
        return new Agreement("invented", 7, LocalDate.of(2026, 1, 1), null, RECENT_DAYS, 24, List.of(rules));
    }

    private static Rule rule(Verdict verdict, Detail detail, String reason, Integer reviewDays) {
        return new Rule("SAFEGUARDING", "SCHOOL", verdict, detail, reason, reviewDays);
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
