package safeguarding.registry.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/**
 * An endpoint that takes whatever it is sent, and its time over it, can hold as many hands as one that fails. Counted in turns,
 * not in seconds: with a single hand, and a backlog for both.
 */
@QuarkusTest
class SlowEndpointTest extends TwoEndpoints {

    private static final int BACKLOG = 5;

    @Test
    void one_that_is_slow_has_one_call_and_the_others_their_whole_turn() {
        Replica replica = backlog();

        List<String> turns = mine(replica.hands(false));

        assertThat(turns).containsExactly(ailing, well);
        assertThat(healthy.ids()).containsExactly(expected(well, BACKLOG));
        assertThat(sick.ids()).containsExactly(expected(ailing, 1));
    }

    @Test
    void it_gets_everything_once_and_in_order_from_the_hands_of_those_that_are_ill() {
        Replica replica = backlog();
        replica.hands(false);

        List<String> turns = mine(replica.hands(true));

        assertThat(turns).containsExactlyElementsOf(Collections.nCopies(BACKLOG - 1, ailing));
        assertThat(sick.ids()).containsExactly(expected(ailing, BACKLOG));
        assertThat(failures()).isZero();
    }

    @Test
    void one_that_is_quick_again_is_with_the_others_again() {
        Replica replica = backlog();
        replica.hands(false);
        sick.answers(204);

        assertThat(mine(replica.hands(true))).containsExactly(ailing);
        holdOffTheOthers(ailing, well);
        concern();

        assertThat(mine(replica.hands(false))).containsExactlyInAnyOrder(ailing, well);
        assertThat(sick.ids()).containsExactly(expected(ailing, BACKLOG + 1));
    }

    /** The slow one has waited a little longer than the other. */
    private Replica backlog() {
        Instant time = holdOffTheOthers(ailing, well);
        for (int i = 0; i < BACKLOG; i++) {
            concern();
        }
        rows.run("update webhook set due_at = due_at - interval '1 second' where agency = ?", ailing);
        Replica replica = replica(time);
        sick.answers(call -> {
            replica.takes(config.slowAfter().plusMillis(1));
            return 204;
        });
        return replica;
    }

    private List<String> mine(List<String> turns) {
        return turns.stream().filter(Set.of(ailing, well)::contains).toList();
    }
}
