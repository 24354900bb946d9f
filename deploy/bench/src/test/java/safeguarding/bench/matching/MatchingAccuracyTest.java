package safeguarding.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import safeguarding.bench.matching.PeopleFile.Someone;
import safeguarding.bench.report.BadOption;

class MatchingAccuracyTest {

    private static final String HEAD = "rec_id, given_name, surname, postcode, date_of_birth, soc_sec_id";

    @Test
    void records_of_one_human_share_the_beginning_of_their_rec_id() {
        List<Someone> people = people("rec-1-org, ann, example, 4011, 19081209, 1",
                "rec-1-dup-0, anne, example, 4011, 19081309, 1",
                "rec-10-org, bob, other, 4012, 19081209, 2");

        assertThat(people).extracting(Someone::human).containsExactly("rec-1", "rec-1", "rec-10");
        // There is no thirteenth month, but the year may be right.
        assertThat(people.get(1).particulars().born().accuracyIndicator()).isEqualTo("UUA");
        assertThat(people.get(0).particulars().references()).isEmpty();
        assertThat(PeopleFile.of(List.of(HEAD, "rec-1-org, ann, example, 4011, 19081209, 1")).people(true, "a").get(0)
                .particulars()
                .references()).hasSize(1);
    }

    @Test
    void a_file_without_the_truth_is_refused() {
        assertThatThrownBy(() -> PeopleFile.of(List.of("given_name", "ann"))).isInstanceOf(BadOption.class);
    }

    @Test
    void pairs_count_once_from_both_sides_and_groups_close() {
        List<Someone> people = people("rec-1-org,a", "rec-1-dup-0,a", "rec-1-dup-1,a", "rec-2-org,a");
        Accuracy accuracy = new Accuracy(people);
        UUID first = people.get(0).id();
        UUID second = people.get(1).id();

        accuracy.add(first, second);
        accuracy.add(second, first);
        accuracy.add(second, people.get(2).id());
        accuracy.add(first, people.get(3).id());

        assertThat(accuracy.count()).isEqualTo(3);
        assertThat(accuracy.wrong()).isEqualTo(1);
        assertThat(accuracy.precision()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(accuracy.recall(3)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(accuracy.grouped().count()).isEqualTo(6);
        assertThat(accuracy.grouped().recall(3)).isEqualTo(1);
    }

    @Test
    void invented_people_are_the_same_every_time_and_twins_are_two() {
        assertThat(new MadePeople(100).lines()).isEqualTo(new MadePeople(100).lines()).hasSize(101);
        assertThat(PeopleFile.of(MadePeople.twins(50)).people(true, "t")).extracting(Someone::human).doesNotHaveDuplicates();
    }

    private static List<Someone> people(String... lines) {
        return PeopleFile.of(Stream.concat(Stream.of(HEAD), Arrays.stream(lines)).toList())
                .people(false, "a");
    }
}
