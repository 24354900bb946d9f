package safeguarding.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.vertx.core.json.JsonObject;

class EntryTest {

    @Test
    void each_entry_stands_one_step_below_its_cause() {
        List<Entry> entries = Entry.of(List.of(event("a", ""), event("b", "a"), event("c", "b"), event("d", "not-shown")));
        assertThat(entries).extracting(Entry::depth).containsExactly(0, 1, 2, 0);
        assertThat(entries).extracting(Entry::because).containsExactly(null, 1, 2, null);
    }

    @Test
    void a_long_chain_does_not_leave_the_paper() {
        List<JsonObject> chain = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            chain.add(event("e" + i, "e" + (i - 1)));
        }
        assertThat(Entry.of(chain)).extracting(Entry::depth).endsWith(8, 8, 8).startsWith(0, 1, 2);
    }

    @Test
    void an_act_is_said_in_words() {
        assertThat(Entry.act("safeguarding.offender-concern.recorded.v1")).isEqualTo("Offender concern recorded");
        assertThat(Entry.act("concern.read")).isEqualTo("Concern read");
    }

    private static JsonObject event(String id, String cause) {
        return new JsonObject().put("id", id).put("causation", cause);
    }
}
