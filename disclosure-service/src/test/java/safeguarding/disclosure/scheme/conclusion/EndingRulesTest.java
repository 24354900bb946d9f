package safeguarding.disclosure.scheme.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.disclosure.policy.Outcome;
import safeguarding.disclosure.scheme.stage.ApplicationState;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;

class EndingRulesTest {

    private static final EndingRules RULES = new EndingRules(new ObjectMapper().registerModule(new JavaTimeModule()));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Every ending from every state after every decision; none stands for no decision. */
    @ParameterizedTest
    @CsvSource({ "NOT_IN_SCOPE, CHECKED ADMITTED INTERVIEWED, none DISCLOSE DISCLOSE_IN_PART NOT_NOW NOT",
            "IDENTITY_NOT_VERIFIED, ADMITTED INTERVIEWED ASSESSED, none DISCLOSE DISCLOSE_IN_PART NOT_NOW NOT",
            "MALICIOUS_OR_FALSE, CHECKED ADMITTED INTERVIEWED ASSESSED, none DISCLOSE DISCLOSE_IN_PART NOT_NOW NOT",
            "NO_CONCERN_NON_DISCLOSURE, DECIDED, NOT_NOW NOT", "CONCERN_NO_DISCLOSURE_OTHER_ACTION, DECIDED, NOT_NOW NOT",
            "DISCLOSURE_OTHER_ROUTE, DECIDED, DISCLOSE DISCLOSE_IN_PART NOT_NOW NOT",
            "DISCLOSURE_UNDER_SCHEME, DISCLOSED, DISCLOSE DISCLOSE_IN_PART" })
    void an_ending_is_reached_from_where_the_table_says_and_from_nowhere_else(SchemeOutcome outcome, String states,
            String decisions) {
        EndingRule rule = RULES.rule(outcome, TODAY).orElseThrow();
        List<Outcome> standing = new ArrayList<>(Arrays.asList(Outcome.values()));
        standing.add(null);

        for (ApplicationState state : ApplicationState.values()) {
            for (Outcome decision : standing) {
                boolean expected = List.of(states.split(" ")).contains(state.name())
                        && List.of(decisions.split(" ")).contains(decision == null ? "none" : decision.name());
                assertThat(rule.allows(state, decision)).as("%s after %s", state, decision).isEqualTo(expected);
                assertThat(!expected || state.after(rule.act(), !rule.decision().isEmpty()).isPresent())
                        .as("and the table of edges knows it").isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "WITHDRAWN", "IMMEDIATE_SAFEGUARDING" })
    void what_has_an_act_of_its_own_is_not_concluded_so(SchemeOutcome outcome) {
        assertThat(RULES.rule(outcome, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "NOT_IN_SCOPE, /alternatives", "CONCERN_NO_DISCLOSURE_OTHER_ACTION, /otherAction",
            "DISCLOSURE_OTHER_ROUTE, /route", "DISCLOSURE_UNDER_SCHEME, /outcome" })
    void an_ending_without_what_it_needs_is_refused(SchemeOutcome outcome, String pointer) {
        assertThat(faults(outcome, new Conclusion(outcome, "Why", null, null, null), false)).containsExactly(pointer);
        assertThat(faults(outcome, new Conclusion(outcome, "Why", "The DBS", "mappa", "A visit"), true))
                .doesNotContain(pointer).isNotEmpty();
    }

    private static List<String> faults(SchemeOutcome outcome, Conclusion said, boolean planned) {
        Faults faults = new Faults();
        RULES.rule(outcome, TODAY).orElseThrow().check(said, planned, faults);
        return faults.found().stream().map(Fault::pointer).toList();
    }
}
