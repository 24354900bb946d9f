package safeguarding.registry.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.courier.Replica.Death;
import safeguarding.registry.courier.Replica.Killed;

/**
 * A process that is killed in the middle of its round, when the endpoint has had an item and nobody has written that down: each
 * item comes at least once and in order, is marked once, and the others are called all the while.
 */
@QuarkusTest
class KilledCourierTest extends TwoEndpoints {

    private static final int BACKLOG = 4;

    @ParameterizedTest
    @EnumSource
    void whoever_comes_after_it_sends_again_what_was_not_written_down_and_then_the_rest(Death death) {
        Instant time = holdOffTheOthers();
        for (int i = 0; i < BACKLOG; i++) {
            concern();
        }
        called(healthy, BACKLOG);
        writtenDown(BACKLOG);
        dies(replica(time).diesAt(2, death));
        assertThat(delivered()).isEqualTo(1);

        // Its lease is not over, so nobody has taken its place; the other agency notices nothing.
        concern();
        called(healthy, BACKLOG + 1);
        writtenDown(BACKLOG + 1);
        Instant over = time.plus(config.lease()).plusSeconds(1);
        assertThat(replica(over.minusSeconds(2)).claims()).extracting(Claim::agency).doesNotContain(ailing);
        dies(replica(over).diesAt(3, death));
        replica(over.plus(config.lease()).plusSeconds(1)).works();

        String[] each = expected(ailing, BACKLOG + 1);
        assertThat(sick.ids()).containsExactly(each[0], each[1], each[1], each[2], each[2], each[3], each[4]);
        assertThat(healthy.ids()).containsExactly(expected(well, BACKLOG + 1));
        assertThat(delivered()).isEqualTo(BACKLOG + 1);
        assertThat(rows.list("select count(*) from trail_entry join notice on notice.id = trail_entry.subject"
                + " where action = 'notice.delivered' and notice.agency = ? group by subject", row -> row.getInt(1), ailing))
                .hasSize(BACKLOG + 1).containsOnly(1);
    }

    private void dies(Replica replica) {
        Claim claim = claimOn(replica);
        assertThatThrownBy(() -> replica.round().run(claim))
                .matches(end -> end instanceof Killed || end.getCause() instanceof Killed);
    }

    private long delivered() {
        return count("inbox_item where delivered_over = 'WEBHOOK' and agency = '" + ailing + "'");
    }
}
