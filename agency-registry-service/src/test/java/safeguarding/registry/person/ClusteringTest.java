package safeguarding.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.registry.person.Records.NHS;
import static safeguarding.registry.person.Records.OTHER_NHS;
import static safeguarding.registry.person.Records.OTHER_PNC;
import static safeguarding.registry.person.Records.PNC;
import static safeguarding.registry.person.Records.POSTCODE;
import static safeguarding.registry.person.Records.described;
import static safeguarding.registry.person.Records.id;
import static safeguarding.registry.person.Records.known;
import static safeguarding.registry.person.Records.named;
import static safeguarding.registry.person.Records.numbered;
import static safeguarding.registry.person.Records.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import safeguarding.kit.identity.Identifier;
import safeguarding.kit.identity.NameUse;
import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonIdentity;
import safeguarding.kit.identity.PersonName;
import safeguarding.registry.candidate.MatchingEvidence;

class ClusteringTest {

    private static final Matching MATCHING = new ScoredMatching(MatchingEvidence.scoring());
    private static final Humans NOBODY = new Humans(Set.of(), Set.of());

    @Test
    void records_that_agree_through_others_are_of_one_person_called_by_the_smallest_id() {
        assertThat(persons(NOBODY, named(3, "Alan"), named(2, "Alan", NHS), numbered(4, NHS, PNC), numbered(1, PNC)))
                .containsOnly(is(1, 1), is(2, 1), is(3, 1), is(4, 1));
    }

    @Test
    void a_stranger_stays_alone() {
        assertThat(persons(NOBODY, named(1, "Alan", NHS), named(2, "Alan"), named(3, "Brian"), numbered(4, PNC)))
                .containsOnly(is(1, 1), is(2, 1), is(3, 3), is(4, 4));
    }

    @Test
    void twins_stay_two() {
        assertThat(persons(NOBODY, named(1, "Tom"), named(2, "Tina"), named(3, "Tom"), named(4, "Tina")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 1), is(4, 2));
    }

    @Test
    void a_slip_that_could_be_either_twins_is_no_bridge_between_them() {
        assertThat(persons(NOBODY, named(1, "Marc"), named(2, "Marck"))).containsOnly(is(1, 1), is(2, 1));
        assertThat(persons(NOBODY, named(1, "Marc"), named(2, "Marck"), named(3, "Mark")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3));
    }

    @Test
    void whom_a_number_knows_under_two_names_is_no_pair_of_twins() {
        assertThat(persons(NOBODY, named(1, "Alan", NHS), named(2, "Brian", NHS), named(3, "Brian")))
                .containsOnly(is(1, 1), is(2, 1), is(3, 1));
    }

    @Test
    void where_humans_disagree_by_way_of_a_third_nobody_is_joined_until_they_agree() {
        Humans disagreeing = new Humans(Set.of(pair(1, 2), pair(2, 3)), Set.of(pair(1, 3)));

        assertThat(persons(disagreeing, named(1, "Alan"), described(2, "Alan"), named(3, "Brian")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3));
    }

    @Test
    void namesakes_stay_two_and_whoever_could_be_either_is_neither() {
        assertThat(persons(NOBODY, named(1, "Alan", PNC), named(2, "Alan", OTHER_PNC), named(3, "Alan")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3));
    }

    @Test
    void whom_nobody_contradicts_stay_joined_where_two_others_of_the_group_contradict_each_other() {
        assertThat(persons(NOBODY, named(1, "Alan", PNC), named(2, "Alan", OTHER_PNC), named(3, "Alan"), named(4, "Alan")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3), is(4, 3));
    }

    @Test
    void one_record_that_contradicts_takes_itself_out_where_the_others_have_more_in_common() {
        assertThat(persons(NOBODY, named(1, "Alan", PNC, POSTCODE), named(2, "Alan", POSTCODE), named(3, "Alan", NHS, POSTCODE),
                named(4, "Alan", OTHER_PNC))).containsOnly(is(1, 1), is(2, 1), is(3, 1), is(4, 4));
    }

    @Test
    void whoever_is_tied_to_one_of_two_namesakes_only_stays_with_him() {
        PersonRecord moved = record(4, true, new PersonIdentity(List.of(new PersonName("Alan", "Invented", NameUse.FORMER),
                new PersonName("Alan", "Renamed", NameUse.CURRENT)), PartialDate.exact(Records.BORN), List.of(PNC)));
        PersonRecord renamed = known(5, "Alan", "Renamed", Records.BORN);

        assertThat(persons(NOBODY, named(1, "Alan", OTHER_PNC), named(2, "Alan"), moved, renamed))
                .containsOnly(is(1, 1), is(2, 2), is(4, 4), is(5, 4));
    }

    @Test
    void what_a_human_joined_takes_the_likelier_ties_with_it() {
        Humans same = new Humans(Set.of(pair(1, 3)), Set.of());

        assertThat(persons(same, named(1, "Alan", PNC, POSTCODE), named(2, "Alan", OTHER_PNC), described(3, "Alan"),
                named(4, "Alan", POSTCODE))).containsOnly(is(1, 1), is(2, 2), is(3, 1), is(4, 1));
    }

    @Test
    void a_slip_that_could_be_either_twins_leaves_the_records_of_each_together() {
        assertThat(persons(NOBODY, named(1, "Marc"), named(2, "Marck", POSTCODE), named(3, "Mark", POSTCODE), named(4, "Marc")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3), is(4, 1));
    }

    @Test
    void where_name_and_date_misled_the_numbers_still_hold() {
        assertThat(
                persons(NOBODY, named(1, "Alan", PNC), named(2, "Alan", OTHER_PNC), numbered(3, PNC), numbered(4, OTHER_PNC)))
                .containsOnly(is(1, 1), is(2, 2), is(3, 1), is(4, 2));
    }

    @Test
    void where_numbers_contradict_each_other_none_of_them_joins() {
        assertThat(persons(NOBODY, numbered(1, NHS, PNC), numbered(2, NHS), numbered(3, NHS, OTHER_PNC)))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3));
    }

    @Test
    void what_a_human_joined_stays_joined_whatever_the_numbers_say() {
        Humans same = new Humans(Set.of(pair(1, 2)), Set.of());

        assertThat(persons(same, named(1, "Alan", PNC), named(2, "Brian", OTHER_PNC))).containsOnly(is(1, 1), is(2, 1));
    }

    @Test
    void what_a_human_separated_is_separate_even_by_way_of_a_third() {
        Humans different = new Humans(Set.of(), Set.of(pair(1, 2)));

        assertThat(persons(different, named(1, "Alan", NHS), named(2, "Alan", NHS))).containsOnly(is(1, 1), is(2, 2));
        assertThat(persons(different, named(1, "Alan"), named(2, "Alan"), named(3, "Alan")))
                .containsOnly(is(1, 1), is(2, 2), is(3, 3));
    }

    @Test
    void somebody_known_by_description_is_joined_by_a_human_only() {
        PersonRecord[] records = { described(1, "Alan", NHS), named(2, "Alan", NHS), described(3, "Alan", NHS) };

        assertThat(persons(NOBODY, records)).containsOnly(is(1, 1), is(2, 2), is(3, 3));
        assertThat(persons(new Humans(Set.of(pair(1, 2)), Set.of()), records)).containsOnly(is(1, 1), is(2, 1), is(3, 3));
    }

    @Test
    void every_order_of_arrival_ends_in_the_same_place() {
        Random random = new Random(41);
        int joined = 0;
        for (int world = 0; world < 300; world++) {
            List<PersonRecord> records = records(random);
            Humans humans = new Humans(pairs(random), pairs(random));
            Map<UUID, UUID> expected = new Clustering(MATCHING, humans).persons(records);
            for (int order = 0; order < 10; order++) {
                Collections.shuffle(records, random);
                assertThat(new Clustering(MATCHING, humans).persons(records)).as("world %s", world)
                        .isEqualTo(expected);
            }
            joined += records.size() - new HashSet<>(expected.values()).size();
        }
        assertThat(joined).as("ties in all these worlds").isGreaterThan(300);
    }

    @Test
    void nobody_is_joined_to_whom_he_contradicts_unless_by_humans() {
        Random random = new Random(7);
        int kept = 0;
        for (int world = 0; world < 300; world++) {
            List<PersonRecord> records = records(random);
            Map<UUID, UUID> persons = new Clustering(MATCHING, NOBODY).persons(records);
            for (PersonRecord one : records) {
                for (PersonRecord other : records) {
                    boolean joined = persons.get(one.id()).equals(persons.get(other.id()));
                    assertThat(joined && MATCHING.compare(one, other) == Matching.Verdict.FORBIDDEN).as("world %s", world)
                            .isFalse();
                    kept += joined && !one.equals(other) && records.stream().anyMatch(third -> contradict(one, other, third))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(kept).as("ties that stay although another of the group is contradicted").isGreaterThan(30);
    }

    /** Whether the third is tied to the one by a score, and cannot be the other. */
    private static boolean contradict(PersonRecord one, PersonRecord other, PersonRecord third) {
        return MATCHING.compare(one, third) == Matching.Verdict.PROBABLE
                && MATCHING.compare(other, third) == Matching.Verdict.FORBIDDEN;
    }

    private static List<PersonRecord> records(Random random) {
        List<Identifier> numbers = List.of(NHS, OTHER_NHS, PNC, OTHER_PNC, POSTCODE, POSTCODE);
        List<PersonRecord> records = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            Identifier[] some = numbers.stream().filter(unused -> random.nextInt(5) == 0).toArray(Identifier[]::new);
            String given = List.of("Alan", "Brian", "Marc", "Mark", "Marck").get(random.nextInt(5));
            records.add(switch (random.nextInt(5)) {
                case 0 -> described(number, given, some);
                case 1 -> numbered(number, some);
                default -> named(number, given, some);
            });
        }
        return records;
    }

    private static Set<Pair> pairs(Random random) {
        Set<Pair> pairs = new HashSet<>();
        while (random.nextInt(3) == 0) {
            int one = 1 + random.nextInt(7);
            pairs.add(pair(one, 1 + one % 7));
        }
        return pairs;
    }

    /** In every order of these records. */
    private static Map<UUID, UUID> persons(Humans humans, PersonRecord... records) {
        Map<UUID, UUID> persons = new Clustering(MATCHING, humans).persons(Arrays.asList(records));
        for (List<PersonRecord> order : permutations(Arrays.asList(records))) {
            assertThat(new Clustering(MATCHING, humans).persons(order)).isEqualTo(persons);
        }
        return persons;
    }

    private static List<List<PersonRecord>> permutations(List<PersonRecord> records) {
        if (records.isEmpty()) {
            return List.of(List.of());
        }
        List<List<PersonRecord>> all = new ArrayList<>();
        for (PersonRecord first : records) {
            List<PersonRecord> others = new ArrayList<>(records);
            others.remove(first);
            for (List<PersonRecord> rest : permutations(others)) {
                List<PersonRecord> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }

    private static Pair pair(int one, int other) {
        return new Pair(id(one), id(other));
    }

    private static Map.Entry<UUID, UUID> is(int record, int person) {
        return Map.entry(id(record), id(person));
    }
}
