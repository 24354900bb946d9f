package safeguarding.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import safeguarding.bench.matching.PeopleFile.Someone;

class LikeFebrlTest {

    @Test
    void the_third_has_as_many_duplicates_of_each_original_as_febrls() {
        List<Someone> people = PeopleFile.of(new LikeFebrl().third()).people(true, "a");

        Map<Long, Long> sizes = people.stream().collect(Collectors.groupingBy(Someone::human, Collectors.counting())).values()
                .stream().collect(Collectors.groupingBy(size -> size - 1, Collectors.counting()));
        assertThat(sizes).isEqualTo(Map.of(5L, 168L, 4L, 161L, 3L, 212L, 2L, 256L, 1L, 368L, 0L, 835L));
        assertThat(people).hasSize(5000);
    }

    @Test
    void the_fourth_has_every_human_once_on_each_side_with_a_mistake_and_is_the_same_every_time() {
        Map<String, List<String>> files = new LikeFebrl().fourth();

        assertThat(files.get("a")).hasSize(5001);
        assertThat(humans(files.get("a"))).hasSize(5000).isEqualTo(humans(files.get("b")));
        Set<String> fields = fields(files.get("a"));
        assertThat(fields(files.get("b"))).noneMatch(fields::contains);
        assertThat(new LikeFebrl().fourth()).isEqualTo(files);
    }

    private static Set<String> humans(List<String> lines) {
        return PeopleFile.of(lines).people(false, "a").stream().map(Someone::human).collect(Collectors.toSet());
    }

    private static Set<String> fields(List<String> lines) {
        return new HashSet<>(lines.subList(1, lines.size()).stream()
                .map(line -> line.replaceFirst("(rec-[0-9]+)-[a-z0-9-]+,", "$1,")).toList());
    }
}
