package safeguarding.gateway.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.vertx.core.json.JsonObject;

class CausalOrderTest {

    @Test
    void without_causes_it_is_the_order_of_time() {
        assertThat(ids(event("b", 2, null), event("a", 1, null), event("c", 3, "elsewhere"))).containsExactly("a", "b", "c");
    }

    @Test
    void a_cause_comes_first_whatever_the_clocks_say() {
        assertThat(ids(event("effect", 1, "cause"), event("cause", 5, null), event("other", 3, null)))
                .containsExactly("other", "cause", "effect");
    }

    @Test
    void a_ring_of_causes_loses_no_event() {
        assertThat(ids(event("a", 1, "b"), event("b", 2, "a"), event("c", 3, "c"), event("d", 4, null)))
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void on_random_trees_every_event_comes_once_and_after_its_cause() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            List<JsonObject> events = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                events.add(event("e" + i, random.nextInt(20), i == 0 ? null : "e" + random.nextInt(i)));
            }
            Collections.shuffle(events, random);
            List<String> ordered = ids(events.toArray(JsonObject[]::new));

            assertThat(ordered).hasSize(40).doesNotHaveDuplicates();
            events.stream().filter(event -> event.containsKey("causation")).forEach(event -> assertThat(
                    ordered.indexOf(event.getString("causation"))).isLessThan(ordered.indexOf(event.getString("id"))));
        }
    }

    private static List<String> ids(JsonObject... events) {
        return CausalOrder.of(List.of(events)).stream().map(CausalOrder::id).toList();
    }

    private static JsonObject event(String id, int second, String cause) {
        JsonObject event = new JsonObject().put("id", id).put("recordedAt", "2026-11-22T08:44:%02d.000000Z".formatted(second));
        return cause == null ? event : event.put("causation", cause);
    }
}
