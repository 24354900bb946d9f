package safeguarding.disclosure.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.disclosure.policy.Outcome;
import safeguarding.disclosure.policy.Part;
import safeguarding.disclosure.policy.RulePack;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Faults;

/** The rules that come with the service; a change here is a change of what an officer has to write down. */
class DecisionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final RulePacks PACKS = new RulePacks(JSON);
    private static final DecisionRules RULES = new DecisionRules(PACKS, JSON);

    @Test
    void the_example_of_the_description_can_be_decided() throws JsonProcessingException {
        Faults faults = new Faults();

        String edition = RULES.check(example(), DAY, "", faults);

        assertThat(faults.found()).isEmpty();
        assertThat(edition).isEqualTo("disclosure-decisions v1");
        assertThat(RULES.showsWording(example(), DAY, DAY)).isTrue();
        assertThat(RULES.showsRecord(example(), true, DAY)).isTrue();
        assertThat(RULES.showsRecord(example(), false, DAY)).isFalse();
    }

    @Test
    void a_disclosure_that_has_an_end_shows_its_words_until_then() throws JsonProcessingException {
        LocalDate last = DAY.plusDays(60);
        NewDecision decision = ending(last, DAY.plusDays(60));

        assertThat(faults(decision)).isEmpty();
        assertThat(RULES.showsWording(decision, DAY, last)).isTrue();
        assertThat(RULES.showsWording(decision, DAY, last.plusDays(1))).isFalse();
        assertThat(RULES.showsRecord(decision, true, DAY)).isTrue();
    }

    @Test
    void it_ends_after_it_begins_and_is_looked_at_before_it_ends() throws JsonProcessingException {
        assertThat(faults(ending(DAY.minusDays(1), DAY.plusDays(1)))).containsExactly("/telling/endsOn");
        assertThat(faults(ending(DAY.plusDays(5), DAY.plusDays(6)))).containsExactly("/reviewOn");
    }

    private static List<String> faults(NewDecision decision) {
        Faults faults = new Faults();
        RULES.check(decision, DAY, "", faults);
        return faults.found().stream().map(Fault::pointer).toList();
    }

    private static NewDecision ending(LocalDate last, LocalDate review) throws JsonProcessingException {
        return JSON.readValue(DecisionExample.JSON.replace("\"undertaking\": {\"answered\": \"SIGNED\"}",
                "\"undertaking\": {\"answered\": \"SIGNED\"}, \"endsOn\": \"" + last + "\"")
                .replace("2027-02-18", review.toString()),
                NewDecision.class);
    }

    @Test
    void before_there_are_rules_nothing_can_be_decided() throws JsonProcessingException {
        Faults faults = new Faults();

        RULES.check(example(), LocalDate.of(2026, 9, 29), "/decision", faults);

        assertThat(faults.found()).extracting(Fault::detail).containsExactly("No rules are in force for this outcome.");
    }

    @ParameterizedTest
    @EnumSource
    void whichever_way_it_goes_reasons_risk_necessity_and_proportionality_are_written_down(Outcome outcome) {
        RulePack.Rule rule = PACKS.inForce(DAY).rules().get(outcome);

        assertThat(rule.needs()).contains(Part.REASONS, Part.RISK, Part.NECESSITY, Part.PROPORTIONALITY, Part.ACCURACY);
        assertThat(Collections.disjoint(rule.needs(), rule.hasNone())).isTrue();
        assertThat(rule.legalBases()).contains("https://www.legislation.gov.uk/ukpga/2003/44/section/327A");
        assertThat(rule.longestReviewDays()).isBetween(1, 366);
        assertThat(rule.needs().contains(Part.WORDING)).isEqualTo(outcome.discloses());
        assertThat(rule.hasNone().contains(Part.WORDING)).isEqualTo(!outcome.discloses());
    }

    @Test
    void each_part_has_a_place_of_its_own_in_what_is_sent() {
        assertThat(Arrays.stream(Part.values()).map(Part::pointer)).doesNotHaveDuplicates().allMatch(at -> at.startsWith("/"));
    }

    private static NewDecision example() throws JsonProcessingException {
        return JSON.readValue(DecisionExample.JSON, NewDecision.class);
    }
}
