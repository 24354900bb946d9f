package safeguarding.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.registry.person.Matching.Verdict.APART;
import static safeguarding.registry.person.Matching.Verdict.CERTAIN;
import static safeguarding.registry.person.Matching.Verdict.FORBIDDEN;
import static safeguarding.registry.person.Matching.Verdict.PROBABLE;
import static safeguarding.registry.person.Matching.Verdict.UNKNOWN;
import static safeguarding.registry.person.Records.BORN;
import static safeguarding.registry.person.Records.NHS;
import static safeguarding.registry.person.Records.OTHER_NHS;
import static safeguarding.registry.person.Records.OTHER_PNC;
import static safeguarding.registry.person.Records.PNC;
import static safeguarding.registry.person.Records.VISOR;
import static safeguarding.registry.person.Records.described;
import static safeguarding.registry.person.Records.identity;
import static safeguarding.registry.person.Records.known;
import static safeguarding.registry.person.Records.named;
import static safeguarding.registry.person.Records.numbered;
import static safeguarding.registry.person.Records.record;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.NameUse;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.candidate.MatchingEvidence;
import safeguarding.registry.matching.JoinKeys;
import safeguarding.registry.matching.Particulars;
import safeguarding.registry.person.Matching.Verdict;

class ScoredMatchingTest {

    private final Matching matching = new ScoredMatching(MatchingEvidence.scoring());

    @Test
    void a_strong_identifier_that_agrees_is_certain_whatever_the_names() {
        assertThat(compare(named(1, "Alan", NHS), named(2, "Brian", NHS))).isEqualTo(CERTAIN);
        assertThat(compare(numbered(1, NHS), numbered(2, NHS, PNC))).isEqualTo(CERTAIN);
        assertThat(compare(numbered(1, PNC, OTHER_PNC), numbered(2, OTHER_PNC))).isEqualTo(CERTAIN);
    }

    @Test
    void a_full_name_and_the_exact_date_of_birth_are_probable() {
        assertThat(compare(named(1, "Alan"), named(2, "ALÁN"))).isEqualTo(PROBABLE);
        assertThat(compare(named(1, "Alan", NHS), named(2, "Alan", PNC))).isEqualTo(PROBABLE);
    }

    @Test
    void any_of_several_names_will_do() {
        PersonRecord married = record(1, true, new PersonIdentity(List.of(new PersonName("Ann", "Newname", NameUse.CURRENT),
                new PersonName("Ann", "Invented", NameUse.FORMER)), PartialDate.exact(BORN), List.of()));

        assertThat(compare(married, named(2, "Ann"))).isEqualTo(PROBABLE);
    }

    @Test
    void a_different_strong_identifier_forbids_even_where_another_agrees() {
        assertThat(compare(named(1, "Alan", NHS), named(2, "Alan", OTHER_NHS))).isEqualTo(FORBIDDEN);
        assertThat(compare(numbered(1, NHS, PNC), numbered(2, NHS, OTHER_PNC))).isEqualTo(FORBIDDEN);
        assertThat(compare(described(1, "Alan", NHS), named(2, "Alan", OTHER_NHS))).isEqualTo(FORBIDDEN);
    }

    @Test
    void twins_are_not_joined() {
        assertThat(compare(named(1, "Tom"), named(2, "Tina"))).isEqualTo(APART);
        assertThat(compare(named(1, "Marc"), named(2, "Mark"))).isEqualTo(APART);
    }

    @Test
    void a_slip_or_a_swap_joins() {
        assertThat(compare(named(1, "Elizabeth"), named(2, "Elizabteh"))).isEqualTo(PROBABLE);
        assertThat(compare(named(1, "Alan"), known(2, "Invented", "Alan", BORN))).isEqualTo(PROBABLE);
    }

    @Test
    void a_common_name_and_a_date_of_birth_are_not_enough_and_with_a_postcode_they_are() {
        Identifier postcode = new Identifier("postcode", "SO23 8UJ");

        assertThat(compare(known(1, "John", "Smith", BORN), known(2, "John", "Smith", BORN))).isEqualTo(UNKNOWN);
        assertThat(compare(known(1, "John", "Smith", BORN, postcode), known(2, "John", "Smith", BORN, postcode)))
                .isEqualTo(PROBABLE);
    }

    @Test
    void father_and_son_and_people_at_one_address_stay_two() {
        Identifier postcode = new Identifier("postcode", "SO23 8UJ");
        Identifier phone = new Identifier("phone", "01962 000000");
        PersonRecord father = known(1, "Alan", "Invented", BORN, postcode, phone);

        assertThat(compare(father, known(2, "Alan", "Invented", BORN.plusYears(27), postcode, phone))).isEqualTo(UNKNOWN);
        assertThat(compare(father, record(3, true,
                new PersonIdentity(List.of(PersonName.of("Alan", "Invented")), null, List.of(postcode, phone)))))
                .isEqualTo(UNKNOWN);
        assertThat(compare(father, known(4, "Margot", "Invented", BORN.plusYears(1), postcode, phone))).isEqualTo(APART);
    }

    @Test
    void a_number_of_a_scheme_that_nobody_knows_may_be_the_familys_and_joins_no_twins() {
        Identifier family = new Identifier("family-number", "4711");

        assertThat(compare(named(1, "Tom", family), named(2, "Tina", family))).isEqualTo(APART);
        assertThat(compare(named(1, "Tom", family), named(2, "Tom", family))).isEqualTo(PROBABLE);
    }

    @Test
    void another_family_name_since_at_the_same_postcode_joins() {
        Identifier postcode = new Identifier("postcode", "SO23 8UJ");
        Identifier former = new Identifier("postcode", "PO4 9ZZ");

        assertThat(
                compare(known(1, "Quilla", "Invented", BORN, former, postcode), known(2, "Quilla", "Otherwise", BORN, former)))
                .isEqualTo(UNKNOWN);
        assertThat(compare(known(1, "Quilla", "Invented", BORN, former, postcode),
                known(2, "Quilla", "Invented", BORN.plusDays(0), former))).isEqualTo(PROBABLE);
    }

    @Test
    void half_a_name_or_half_a_date_is_not_enough() {
        PartialDate year = new PartialDate(BORN, "UUA");
        PersonRecord onlyYear = record(1, true, identity("Alan", year));
        PersonRecord onlyGiven = record(2, true,
                new PersonIdentity(List.of(PersonName.of("Alan", null)), PartialDate.exact(BORN), List.of()));
        PersonRecord noDate = record(3, true, new PersonIdentity(List.of(PersonName.of("Alan", "Invented")), null, List.of()));

        assertThat(compare(onlyYear, onlyYear)).isEqualTo(UNKNOWN);
        assertThat(compare(onlyGiven, onlyGiven)).isEqualTo(UNKNOWN);
        assertThat(compare(noDate, named(4, "Alan"))).isEqualTo(UNKNOWN);
    }

    @Test
    void evidence_is_no_proof_and_no_contradiction() {
        assertThat(compare(numbered(1, VISOR), numbered(2, VISOR))).isEqualTo(UNKNOWN);
    }

    @Test
    void somebody_known_by_description_is_never_joined() {
        assertThat(compare(described(1, "Alan", NHS), named(2, "Alan", NHS))).isEqualTo(UNKNOWN);
        assertThat(compare(described(1, "Alan"), described(2, "Alan"))).isEqualTo(UNKNOWN);
    }

    @Test
    void it_says_the_same_from_both_sides_and_only_of_records_that_are_found_together() {
        List<PersonRecord> all = List.of(named(1, "Alan"), named(2, "Alan", NHS), named(3, "Alan", OTHER_NHS),
                named(4, "Alan", PNC), named(5, "Brian", NHS, PNC), named(6, "Brian", NHS, OTHER_PNC), numbered(7, NHS),
                numbered(8, OTHER_NHS, PNC), numbered(9, VISOR), described(10, "Alan", NHS), described(11, "Brian"),
                record(12, true, identity("Alan", new PartialDate(BORN, "EEE"))), record(13, true, PersonIdentity.unknown()));
        List<Verdict> seen = new ArrayList<>();

        for (PersonRecord one : all) {
            for (PersonRecord other : all) {
                Verdict verdict = matching.compare(one, other);
                assertThat(matching.compare(other, one)).as("%s and %s", one, other).isEqualTo(verdict);
                if (verdict == CERTAIN || verdict == PROBABLE) {
                    assertThat(JoinKeys.share(Particulars.of(one.identity()), Particulars.of(other.identity())))
                            .as("%s and %s", one, other)
                            .isTrue();
                }
                seen.add(verdict);
            }
        }
        assertThat(seen).contains(Verdict.values());
    }

    private Verdict compare(PersonRecord one, PersonRecord other) {
        return matching.compare(one, other);
    }
}
