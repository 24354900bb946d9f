package safeguarding.disclosure.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import safeguarding.disclosure.policy.Reason.Code;

class DisclosurePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String BASIS = "urn:invented:basis";
    private static final Set<Part> NEEDED = EnumSet.of(Part.REASONS, Part.RISK, Part.NECESSITY);
    private static final Set<Part> FORBIDDEN = EnumSet.of(Part.CONDITIONS, Part.KEPT_BACK);
    private static final RulePack PACK = pack(Outcome.values());
    private static final Presumption NONE = new Presumption(Finding.NO, Finding.NOT_KNOWN, Finding.YES);
    private static final Presumption APPLIES = new Presumption(Finding.YES, Finding.YES, Finding.YES);

    @ParameterizedTest
    @EnumSource
    void what_has_all_that_the_rules_ask_for_is_permitted(Outcome outcome) {
        assertThat(make(outcome, NEEDED, NONE)).isEqualTo(new Ruling.Permit());
    }

    @ParameterizedTest
    @EnumSource
    void each_part_that_is_missing_is_named(Outcome outcome) {
        for (Set<Part> stated : subsets(NEEDED)) {
            assertThat(reasons(make(outcome, stated, NONE))).containsExactlyElementsOf(NEEDED.stream()
                    .filter(part -> !stated.contains(part)).map(part -> new Reason(Code.MISSING, part)).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_part_that_has_no_place_is_named(Outcome outcome) {
        for (Set<Part> more : subsets(FORBIDDEN)) {
            Set<Part> stated = EnumSet.copyOf(NEEDED);
            stated.addAll(more);

            assertThat(reasons(make(outcome, stated, NONE))).containsExactlyElementsOf(
                    more.stream().map(part -> new Reason(Code.NOT_WITH_THIS_OUTCOME, part)).toList());
        }
    }

    @Test
    void a_part_that_no_rule_speaks_of_changes_nothing() {
        for (Part part : EnumSet.complementOf(EnumSet.of(Part.REBUTTAL, FORBIDDEN.toArray(Part[]::new)))) {
            Set<Part> stated = EnumSet.copyOf(NEEDED);
            stated.add(part);

            assertThat(make(Outcome.DISCLOSE, stated, NONE)).isEqualTo(new Ruling.Permit());
        }
    }

    /** All 27 findings, with and without a rebuttal, for each outcome. */
    @ParameterizedTest
    @EnumSource
    void the_presumption_has_to_be_rebutted_where_it_applies_and_nowhere_else(Outcome outcome) {
        for (Finding offender : Finding.values()) {
            for (Finding risk : Finding.values()) {
                for (Finding necessary : Finding.values()) {
                    Presumption presumption = new Presumption(offender, risk, necessary);
                    boolean toRebut = !outcome.discloses() && offender == Finding.YES && risk == Finding.YES
                            && necessary == Finding.YES;
                    Set<Part> rebutted = EnumSet.copyOf(NEEDED);
                    rebutted.add(Part.REBUTTAL);

                    assertThat(reasons(make(outcome, NEEDED, presumption))).isEqualTo(toRebut
                            ? List.of(new Reason(Code.PRESUMPTION_NOT_REBUTTED, Part.REBUTTAL))
                            : List.of());
                    assertThat(reasons(make(outcome, rebutted, presumption))).isEqualTo(toRebut
                            ? List.of()
                            : List.of(new Reason(Code.NO_PRESUMPTION, Part.REBUTTAL)));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, REVIEW_NOT_AFTER_DECISION", "-1, REVIEW_NOT_AFTER_DECISION", "1,", "90,", "91, REVIEW_TOO_LATE" })
    void the_review_comes_after_the_decision_and_not_too_late(int days, Code refused) {
        for (Outcome outcome : Outcome.values()) {
            Ruling ruling = rule(Question.MAKE, new Facts(Standing.DECIDER, outcome, NEEDED, NONE, Set.of(BASIS),
                    TODAY, TODAY.plusDays(days), true, true));

            assertThat(reasons(ruling)).isEqualTo(refused == null ? List.of() : List.of(new Reason(refused, Part.REVIEW)));
        }
    }

    @Test
    void there_is_no_decision_without_a_review() {
        for (Outcome outcome : Outcome.values()) {
            assertThat(reasons(rule(Question.MAKE,
                    new Facts(Standing.DECIDER, outcome, NEEDED, NONE, Set.of(BASIS), TODAY, null, true, true))))
                    .containsExactly(new Reason(Code.MISSING, Part.REVIEW));
        }
    }

    @Test
    void every_legal_basis_has_to_be_one_of_the_rules() {
        for (Set<String> bases : List.of(Set.<String> of(), Set.of("urn:invented:other"),
                Set.of(BASIS, "urn:invented:other"))) {
            assertThat(reasons(rule(Question.MAKE, new Facts(Standing.DECIDER, Outcome.NOT, NEEDED, NONE, bases,
                    TODAY, TODAY.plusDays(5), true, true))))
                    .containsExactly(new Reason(Code.BASIS_NOT_ACCEPTED, Part.LEGAL_BASES));
        }
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Ruling ruling = rule(Question.MAKE, new Facts(Standing.DECIDER, Outcome.NOT, Set.of(Part.CONDITIONS), APPLIES, Set.of(),
                TODAY, TODAY, true, true));

        assertThat(reasons(ruling)).extracting(Reason::code).containsExactly(Code.MISSING, Code.MISSING, Code.MISSING,
                Code.NOT_WITH_THIS_OUTCOME, Code.PRESUMPTION_NOT_REBUTTED, Code.BASIS_NOT_ACCEPTED,
                Code.REVIEW_NOT_AFTER_DECISION);
    }

    @Test
    void what_no_rule_speaks_of_is_refused() {
        for (Outcome outcome : Outcome.values()) {
            Facts facts = new Facts(Standing.DECIDER, outcome, NEEDED, NONE, Set.of(BASIS), TODAY, TODAY.plusDays(5), true,
                    true);

            assertThat(reasons(DisclosurePolicy.rule(Question.MAKE, facts, pack()))).extracting(Reason::code)
                    .containsExactly(Code.NO_RULE);
        }
    }

    @Test
    void nobody_but_the_decider_decides_or_reads_the_record() {
        for (Question question : List.of(Question.MAKE, Question.READ_RECORD)) {
            for (Standing reader : Standing.values()) {
                Ruling ruling = rule(question, new Facts(reader, Outcome.DISCLOSE, NEEDED, NONE, Set.of(BASIS), TODAY,
                        TODAY.plusDays(5),
                        true, true));

                if (reader == Standing.DECIDER) {
                    assertThat(ruling).isEqualTo(new Ruling.Permit());
                } else {
                    assertThat(reasons(ruling)).extracting(Reason::code).containsExactly(Code.NOT_THE_READERS);
                }
            }
        }
    }

    /** Every reader, every outcome, in force or not, to be read or said in person. */
    @ParameterizedTest
    @CsvSource({ "DECIDER, DISCLOSE, true, true, Permit", "DECIDER, DISCLOSE, true, false, Permit",
            "DECIDER, DISCLOSE, false, true, Permit", "DECIDER, NOT, false, false, Permit",
            "TOLD, DISCLOSE, true, true, WORDING", "TOLD, DISCLOSE_IN_PART, true, true, WORDING",
            "TOLD, DISCLOSE, true, false, IN_PERSON_ONLY", "TOLD, DISCLOSE_IN_PART, true, false, IN_PERSON_ONLY",
            "TOLD, DISCLOSE, false, true, NOT_IN_FORCE", "TOLD, DISCLOSE_IN_PART, false, false, NOT_IN_FORCE",
            "TOLD, NOT_NOW, true, true, NOTHING_IS_DISCLOSED", "TOLD, NOT, true, true, NOTHING_IS_DISCLOSED",
            "TOLD, NOT_NOW, false, true, NOT_IN_FORCE", "TOLD, NOT, false, false, NOT_IN_FORCE",
            "STRANGER, DISCLOSE, true, true, NOT_THE_READERS", "STRANGER, DISCLOSE_IN_PART, true, true, NOT_THE_READERS",
            "STRANGER, NOT_NOW, true, false, NOT_THE_READERS", "STRANGER, NOT, false, true, NOT_THE_READERS" })
    void whoever_was_told_reads_the_words_and_nothing_else(Standing reader, Outcome outcome, boolean inForce,
            boolean readAtOwner, String expected) {
        Ruling ruling = rule(Question.READ_WORDING, new Facts(reader, outcome, NEEDED, APPLIES, Set.of(BASIS), TODAY,
                TODAY.plusDays(5),
                readAtOwner, inForce));

        switch (expected) {
            case "Permit" -> assertThat(ruling).isEqualTo(new Ruling.Permit());
            case "WORDING" -> assertThat(ruling).isEqualTo(new Ruling.Redact(Set.of(Part.WORDING)));
            default -> assertThat(reasons(ruling)).extracting(Reason::code).containsExactly(Code.valueOf(expected));
        }
    }

    @Test
    void a_pack_is_in_force_from_its_first_day_to_its_last() {
        RulePack pack = new RulePack("invented", 1, TODAY, TODAY.plusDays(1), Map.of());

        assertThat(pack.inForce(TODAY.minusDays(1))).isFalse();
        assertThat(pack.inForce(TODAY)).isTrue();
        assertThat(pack.inForce(TODAY.plusDays(1))).isTrue();
        assertThat(pack.inForce(TODAY.plusDays(2))).isFalse();
        assertThat(new RulePack("invented", 1, TODAY, null, Map.of()).inForce(TODAY.plusYears(9))).isTrue();
    }

    private static Ruling make(Outcome outcome, Set<Part> stated, Presumption presumption) {
        return rule(Question.MAKE, new Facts(Standing.DECIDER, outcome, stated, presumption, Set.of(BASIS), TODAY,
                TODAY.plusDays(5),
                true, true));
    }

    private static Ruling rule(Question question, Facts facts) {
        return DisclosurePolicy.rule(question, facts, PACK);
    }

    private static List<Reason> reasons(Ruling ruling) {
        return ruling instanceof Ruling.Refuse refuse ? refuse.reasons() : List.of();
    }

    private static RulePack pack(Outcome... outcomes) {
        Map<Outcome, RulePack.Rule> rules = new java.util.EnumMap<>(Outcome.class);
        Arrays.stream(outcomes)
                .forEach(outcome -> rules.put(outcome, new RulePack.Rule(NEEDED, FORBIDDEN, Set.of(BASIS), 90)));
        return new RulePack("invented", 1, TODAY, null, rules);
    }

    private static List<Set<Part>> subsets(Set<Part> parts) {
        List<Set<Part>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Part.class)));
        for (Part part : parts) {
            for (Set<Part> without : List.copyOf(subsets)) {
                Set<Part> with = EnumSet.noneOf(Part.class);
                with.addAll(without);
                with.add(part);
                subsets.add(with);
            }
        }
        return subsets;
    }
}
