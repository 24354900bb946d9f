package safeguarding.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static safeguarding.registry.matching.People.DAY;
import static safeguarding.registry.matching.People.HOME;
import static safeguarding.registry.matching.People.SCORING;
import static safeguarding.registry.matching.People.also;
import static safeguarding.registry.matching.People.at;
import static safeguarding.registry.matching.People.band;
import static safeguarding.registry.matching.People.named;
import static safeguarding.registry.matching.People.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import safeguarding.kit.identity.PartialDate;
import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Field;
import safeguarding.registry.matching.field.Place;

class ScoringTest {

    private static final Particulars SOMEBODY = at(HOME, named("Elizabeth", "Quillington", DAY));

    @Test
    void a_rare_name_a_birthday_and_an_address_are_one_human() {
        assertThat(band(SOMEBODY, SOMEBODY)).isEqualTo(Band.SAME);
    }

    @ParameterizedTest
    @CsvSource({ "Elizabteh, Quillington", "Elizabeth, Quilington", "Quillington, Elizabeth", "ELIZABETH, O'Quillington" })
    void a_slip_or_a_swap_is_no_other_human(String given, String family) {
        assertThat(band(SOMEBODY, at(HOME, named(given, family, DAY)))).isEqualTo(Band.SAME);
    }

    @ParameterizedTest
    @CsvSource({ "Lizzie, Quillington", "Margot, Quillington", ", Quillington", "E, Quillington" })
    void a_nickname_another_name_an_initial_or_none_could_be_a_twin_and_a_human_looks_at_it(String given, String family) {
        assertThat(band(SOMEBODY, at(HOME, named(given, family, DAY)))).isEqualTo(Band.HUMAN);
    }

    @Test
    void a_namesake_of_another_generation_is_never_joined() {
        Particulars father = at(HOME, named("Alan", "Quillington", LocalDate.of(1950, 6, 2)));
        Particulars son = at(HOME, named("Alan", "Quillington", LocalDate.of(1979, 11, 30)));
        Particulars oneOfThem = at(HOME, named("Alan", "Quillington", (PartialDate) null));

        assertThat(band(father, son)).isNotEqualTo(Band.SAME);
        assertThat(band(oneOfThem, son)).isEqualTo(Band.HUMAN);
    }

    @Test
    void people_at_one_address_are_several() {
        Particulars lodger = at(HOME, named("Margot", "Example", LocalDate.of(1990, 1, 2)));

        assertThat(band(SOMEBODY, lodger)).isEqualTo(Band.DIFFERENT);
    }

    @Test
    void a_married_name_is_found_by_the_former_one() {
        Particulars married = also(at(HOME, named("Elizabeth", "Otherwise", DAY)), "Elizabeth", "Quillington");

        assertThat(band(SOMEBODY, married)).isEqualTo(Band.SAME);
    }

    @ParameterizedTest
    @CsvSource({ "SO23 8UJ, EXACT", "SO23 8UL, SLIP", "SO23 8AB, SIMILAR", "SO23, PART", "SO23 9AB, DIFFERENT",
            "PO4 9ZZ, DIFFERENT" })
    void postcodes_agree_by_degrees(String postcode, Agreement expected) {
        assertThat(postcode(new Place("SO23 8UJ", "", List.of(), ""), new Place(postcode, "", List.of(), "")))
                .isEqualTo(expected);
    }

    @Test
    void who_has_moved_is_found_by_the_former_postcode_and_near_by_speaks_for_one_human() {
        Place home = new Place("SO23 8UJ", "", List.of(), "");
        Particulars moved = john(List.of(new Place("PO4 9ZZ", "", List.of(), ""), home));

        assertThat(SCORING.compare(john(List.of(home)), moved).band()).isEqualTo(Band.SAME);
        double near = sum(home, new Place("SO23 8AB", "", List.of(), ""));
        assertThat(near).isBetween(sum(home, new Place("PO4 9ZZ", "", List.of(), "")), sum(home, home));
    }

    private static Particulars john(List<Place> places) {
        Particulars john = named("John", "Smith", DAY);
        return new Particulars(john.names(), john.born(), places, List.of());
    }

    private static double sum(Place one, Place other) {
        return SCORING.compare(john(List.of(one)), john(List.of(other))).sum(Rival.STRANGER);
    }

    private static Agreement postcode(Place one, Place other) {
        return SCORING.compare(john(List.of(one)), john(List.of(other))).steps().stream()
                .filter(step -> step.field() == Field.POSTCODE).map(Waterfall.Step::agreement).findFirst()
                .orElse(Agreement.UNKNOWN);
    }

    @Test
    void a_common_name_weighs_less_than_a_rare_one() {
        Waterfall common = SCORING.compare(named("John", "Smith", DAY), named("John", "Smith", DAY));
        Waterfall rare = SCORING.compare(named("John", "Quillington", DAY), named("John", "Quillington", DAY));

        assertThat(common.sum(Rival.STRANGER)).isLessThan(rare.sum(Rival.STRANGER) - 4);
        assertThat(common.band()).isEqualTo(Band.HUMAN);
    }

    @ParameterizedTest
    @CsvSource({ "1984-03-27, AAA, EXACT", "1984-03-07, AAA, SLIP", "1984-03-01, UAA, PART", "1984-01-01, UUA, PART",
            "1985-01-01, UUE, SIMILAR", "1971-03-27, AAA, SIMILAR", "1960-12-01, AAA, DIFFERENT", "0001-01-01, UUU, UNKNOWN" })
    void dates_agree_by_degrees(LocalDate date, String accuracy, Agreement expected) {
        Waterfall score = SCORING.compare(named("Ann", "Example", DAY),
                named("Ann", "Example", new PartialDate(date, accuracy)));

        assertThat(score.steps().stream().filter(step -> step.field() == Field.BORN).map(Waterfall.Step::agreement).findFirst()
                .orElse(Agreement.UNKNOWN)).isEqualTo(expected);
    }

    @Test
    void day_and_month_the_other_way_round_are_nearly_the_same_date() {
        assertThat(SCORING
                .compare(named("Ann", "Example", LocalDate.of(1984, 3, 4)), named("Ann", "Example", LocalDate.of(1984, 4, 3)))
                .steps()).extracting(Waterfall.Step::agreement).contains(Agreement.SWAPPED);
    }

    @Test
    void a_different_number_with_a_check_digit_forbids_and_one_without_does_not() {
        Particulars one = with(SOMEBODY, Field.IDENTIFIER, "nhs-number", "9990000018");
        Particulars number = with(SOMEBODY, Field.NUMBER, "ni-number", "AB123456C");

        assertThat(band(one, with(SOMEBODY, Field.IDENTIFIER, "nhs-number", "9990000026"))).isEqualTo(Band.FORBIDDEN);
        assertThat(band(one, with(SOMEBODY, Field.IDENTIFIER, "pnc", "2010/0000001C"))).isEqualTo(Band.SAME);
        assertThat(band(number, with(SOMEBODY, Field.NUMBER, "ni-number", "AB123465C"))).isEqualTo(Band.SAME);
    }

    @Test
    void every_sum_is_the_prior_and_the_steps() {
        Waterfall score = SCORING.compare(SOMEBODY, at(HOME, named("Lizzie", "Quilington", LocalDate.of(1984, 3, 28))));

        assertThat(score.parameters()).isEqualTo("2026-11-22.2");
        assertThat(score.steps()).extracting(Waterfall.Step::field).contains(Field.GIVEN, Field.FAMILY, Field.BORN,
                Field.POSTCODE);
        for (Rival rival : Rival.values()) {
            assertThat(score.sum(rival)).isCloseTo(
                    score.prior().get(rival) + score.steps().stream().mapToDouble(step -> step.weight(rival)).sum(),
                    within(1e-9));
        }
    }

    @Test
    void it_says_the_same_from_both_sides_and_every_time() {
        List<Particulars> everybody = crowd();
        for (Particulars one : everybody) {
            for (Particulars other : everybody) {
                Waterfall score = SCORING.compare(one, other);
                assertThat(SCORING.compare(other, one).sums()).isEqualTo(score.sums());
                assertThat(SCORING.compare(one, other)).isEqualTo(score);
                assertThat(SCORING.compare(other, one).band()).isEqualTo(score.band());
            }
        }
    }

    private static List<Particulars> crowd() {
        Random random = new Random(4);
        String[] names = { "Ann", "Anne", "Mohammed", "Muhamad", "Smith", "O'Connor", "OConnor", "Mary-Ann", "Mary", "Jayden",
                "Kayden",
                "", "M", "Łukasz", "Lukasz", "Smiht" };
        List<Particulars> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Particulars one = named(names[random.nextInt(names.length)], names[random.nextInt(names.length)],
                    new PartialDate(DAY.plusDays(random.nextInt(4)).plusMonths(random.nextInt(2)),
                            random.nextBoolean() ? "AAA" : "UAE"));
            Particulars either = random.nextBoolean() ? at(HOME, one) : one;
            crowd.add(random.nextBoolean() ? either : also(either, names[random.nextInt(names.length)], "Smith"));
        }
        return crowd;
    }
}
