package safeguarding.referral.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.merging.InventedLines.dated;
import static safeguarding.referral.merging.InventedLines.of;
import static safeguarding.referral.merging.InventedLines.undated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import safeguarding.kit.identity.PartialDate;

/** Properties over 300 invented chronologies, and what they are for, by example. */
class MergingTest {

    private static final PartialDate MAY = PartialDate.exact(LocalDate.of(2026, 5, 4));
    private static final PartialDate JUNE = PartialDate.exact(LocalDate.of(2026, 6, 4));

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_in_which_lines_arrive_makes_no_difference(long seed) {
        List<Line> lines = InventedLines.random(seed);
        List<Line> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(Merging.merge(shuffled)).isEqualTo(Merging.merge(lines));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nor_does_it_when_they_arrive_twice_or_in_parts_that_were_put_together_before(long seed) {
        List<Line> lines = InventedLines.random(seed);
        int half = lines.size() / 2;
        List<Line> parts = Stream.of(Merging.merge(lines.subList(half, lines.size())), Merging.merge(lines.subList(0, half)),
                Merging.merge(lines)).flatMap(part -> part.lines().stream()).toList();

        assertThat(Merging.merge(parts)).isEqualTo(Merging.merge(lines));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_line_is_lost_or_invented_and_each_has_a_place_of_its_own(long seed) {
        List<Line> lines = InventedLines.random(seed);
        List<Line> merged = Merging.merge(lines).lines();

        assertThat(merged).containsExactlyInAnyOrderElementsOf(lines);
        for (int i = 1; i < merged.size(); i++) {
            assertThat(LineOrder.INSTANCE.compare(merged.get(i - 1), merged.get(i))).isNegative();
            assertThat(LineOrder.INSTANCE.compare(merged.get(i), merged.get(i - 1))).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_is_not_shown_a_line_is_shown_nothing_that_follows_from_it(long seed) {
        List<Line> lines = InventedLines.random(seed);
        if (lines.isEmpty()) {
            return;
        }
        Line hidden = lines.get(new Random(seed).nextInt(lines.size()));
        List<Line> shown = lines.stream().filter(line -> !line.equals(hidden)).toList();
        List<Line> asIfThereWereNone = shown.stream().map(line -> without(line, hidden.id())).toList();

        Merged merged = Merging.merge(shown);
        Merged never = Merging.merge(asIfThereWereNone);

        assertThat(merged.lines()).extracting(Line::id).isEqualTo(never.lines().stream().map(Line::id).toList());
        assertThat(merged.corroborations()).isEqualTo(never.corroborations());
        assertThat(merged.contradictions()).isEqualTo(never.contradictions());
    }

    @Test
    void what_happened_first_stands_first_then_what_is_known_best_and_last_what_has_no_year() {
        Line exact = dated("school", "2026-05-01", "AAA");
        Line estimated = dated("school", "2026-05-01", "EAA");
        Line sometimeInMay = dated("police", "2026-05-20", "UAA");
        Line later = dated("police", "2026-05-02", "AAA");
        Line noYear = dated("police", "2026-05-02", "AAU");
        Line undated = undated("police");

        List<Line> merged = Merging.merge(List.of(undated, later, noYear, sometimeInMay, estimated, exact)).lines();

        assertThat(merged.subList(0, 4)).containsExactly(exact, estimated, sometimeInMay, later);
        assertThat(merged.subList(4, 6)).containsExactlyInAnyOrder(noYear, undated);
        assertThat(merged.get(2).happened().accuracyIndicator()).as("precision is kept").isEqualTo("UAA");
    }

    @Test
    void of_a_line_in_several_versions_the_newest_counts() {
        UUID id = UUID.randomUUID();
        Line first = of(id, "school", null, MAY, Set.of(), Set.of());
        Line second = new Line(id, 2, "school", null, "move", JUNE, null, first.people(), false, true, Set.of(), Set.of());

        assertThat(Merging.merge(List.of(second, first)).lines()).containsExactly(second);
    }

    @Test
    void the_same_fact_from_several_agencies_is_corroborated_and_hearsay_is_no_second_source() {
        Line school = of(UUID.randomUUID(), "school", null, MAY, Set.of(), Set.of());
        Line nurse = of(UUID.randomUUID(), "nurse", "school", MAY, Set.of(school.id()), Set.of());
        Line police = of(UUID.randomUUID(), "police", null, MAY, Set.of(nurse.id()), Set.of());

        assertThat(Merging.merge(List.of(school, nurse)).corroborations()).as("she has it from the school").isEmpty();
        Merged merged = Merging.merge(List.of(police, nurse, school));
        assertThat(merged.corroborations()).singleElement()
                .satisfies(found -> assertThat(found.lines()).containsExactlyInAnyOrder(school.id(), nurse.id(), police.id()))
                .satisfies(found -> assertThat(found.sources()).isEqualTo(2));
        assertThat(merged.lines()).as("none of them is dropped").hasSize(3);
    }

    @Test
    void what_contradicts_is_shown_side_by_side_once_whoever_says_so() {
        Line mother = of(UUID.randomUUID(), "school", null, MAY, Set.of(), Set.of());
        Line child = of(UUID.randomUUID(), "nurse", null, JUNE, Set.of(), Set.of(mother.id()));
        Line again = of(mother.id(), "school", null, MAY, Set.of(), Set.of(child.id()));

        assertThat(Merging.merge(List.of(child, mother)).contradictions())
                .containsExactly(new Contradiction(mother.id(), child.id(), Contradiction.Ground.STATED))
                .isEqualTo(Merging.merge(List.of(child, again)).contradictions());
    }

    @Test
    void one_fact_on_two_days_is_a_contradiction_but_an_estimate_contradicts_nothing() {
        Line school = of(UUID.randomUUID(), "school", null, MAY, Set.of(), Set.of());
        Line police = of(UUID.randomUUID(), "police", null, JUNE, Set.of(school.id()), Set.of());
        Line unsure = of(UUID.randomUUID(), "nurse", null, new PartialDate(LocalDate.of(2026, 6, 4), "EEA"),
                Set.of(school.id()), Set.of());

        assertThat(Merging.merge(List.of(school, police)).contradictions())
                .containsExactly(new Contradiction(school.id(), police.id(), Contradiction.Ground.DATES));
        assertThat(Merging.merge(List.of(school, unsure)).contradictions()).isEmpty();
    }

    private static Line without(Line line, UUID hidden) {
        Set<UUID> confirms = new HashSet<>(line.confirms());
        Set<UUID> contradicts = new HashSet<>(line.contradicts());
        confirms.remove(hidden);
        contradicts.remove(hidden);
        return new Line(line.id(), line.version(), line.agency(), line.heardFrom(), line.sort(), line.happened(), line.until(),
                line.people(), line.childHeard(), line.answered(), confirms, contradicts);
    }
}
