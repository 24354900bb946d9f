package safeguarding.gateway.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import safeguarding.gateway.circle.CircleView.Edge;
import safeguarding.gateway.circle.CircleView.Node;
import safeguarding.gateway.person.PersonName;

class CircleTableTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_tie_stands_at_the_one_who_is_further_out() {
        CirclePage page = CirclePage.of(circle(List.of(child("c", 0), adult("m", 1, true)), List.of(tie("m", "c", "mother"))),
                null, 0);
        assertThat(page.middle().ties()).isEmpty();
        assertThat(page.near().get(0).ties()).isEqualTo(List.of("Mother of Childc: is alone with the child"));
    }

    @Test
    void whom_nobody_has_identified_comes_first_and_is_called_so() {
        CirclePage page = CirclePage.of(circle(List.of(child("c", 0), adult("m", 1, true), adult("u", 1, false)),
                List.of(tie("u", "c", "not-known"))), null, 0);
        assertThat(page.near().get(0).label()).isEqualTo("Unknown adult 1");
        assertThat(page.near().get(0).ties())
                .isEqualTo(List.of("Connected to Childc, it is not known how: is alone with the child"));
        assertThat(page.unknown()).isEqualTo(1);
        assertThat(page.drawing().contains("UNKNOWN")).isTrue();
    }

    @Test
    void a_name_that_is_not_shown_is_not_there() {
        Node hidden = new Node("h", "CHILD", 1, true, false, null, null, null, null);
        CirclePage page = CirclePage.of(circle(List.of(child("c", 0), hidden), List.of()), null, 0);
        assertThat(page.near().get(0).label()).isEqualTo("Name not shown to you");
    }

    @Test
    void a_large_family_is_drawn_by_one_line_to_each_and_told_in_a_few_names() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            nodes.add(child("c" + i, i == 0 ? 0 : 1));
            for (int j = 0; j < i; j++) {
                edges.add(edge("SIBLINGS", "c" + j, "c" + i, null, null));
            }
        }
        CirclePage page = CirclePage.of(new CircleView("c0", NOW, null, nodes, edges), null, 0);
        assertThat(page.stretch().isAll()).isFalse();
        assertThat(page.near()).hasSize(50);
        assertThat(page.drawing().length()).isLessThan(20_000);
        assertThat(page.near().get(0).ties().get(0).endsWith("and 294 more")).isTrue();
        assertThat(page.drawing().isEmpty()).isFalse();
    }

    private static CircleView circle(List<Node> nodes, List<Edge> edges) {
        return new CircleView("c", NOW, null, nodes, edges);
    }

    private static Node child(String id, int hop) {
        return new Node(id, "CHILD", hop, true, true, List.of(new PersonName("Child" + id, null, "CURRENT")), null, null, null);
    }

    private static Node adult(String id, int hop, boolean identified) {
        List<PersonName> names = identified ? List.of(new PersonName("Adult" + id, null, "CURRENT")) : List.of();
        return new Node(id, "ADULT", hop, identified, true, names, null, null, null);
    }

    private static Edge tie(String adult, String child, String relationship) {
        return edge("CONNECTION", adult, child, relationship, "YES");
    }

    private static Edge edge(String kind, String from, String to, String relationship, String unsupervised) {
        return new Edge(from + to, kind, from, to, relationship, null, unsupervised, null, null, null, null, null, null, null);
    }
}
