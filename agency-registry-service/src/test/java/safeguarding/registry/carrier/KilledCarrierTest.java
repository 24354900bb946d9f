package safeguarding.registry.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.carrier.Replica.Death;
import safeguarding.registry.carrier.Replica.Killed;

/**
 * A process that is killed in the middle of its round, when the broker has an item and nobody has written that down: each item
 * is in the topic at least once and in order, is marked once, and the others are written all the while.
 */
@QuarkusTest
class KilledCarrierTest extends TwoReplicas {

    private static final int BACKLOG = 3;

    @ParameterizedTest
    @EnumSource
    void whoever_comes_after_it_writes_again_what_was_not_written_down_and_then_the_rest(Death death) {
        String well = TestAgencies.fresh("POLICE");
        household.worksWithTom(well);
        has(well);
        Instant time = withTheOthersHeldOff();
        for (int i = 0; i < BACKLOG; i++) {
            concern();
        }
        writtenDown(well, BACKLOG);
        dies(replica(time).diesAt(2, death));
        assertThat(delivered()).isEqualTo(1);

        // Its lease is not over, so nobody has taken its place; the other agency notices nothing.
        concern();
        writtenDown(well, BACKLOG + 1);
        assertThat(ids(well, BACKLOG + 1)).containsExactlyElementsOf(expected(well, BACKLOG + 1));
        Instant over = time.plus(config.lease()).plusSeconds(1);
        assertThat(replica(over.minusSeconds(2)).claims()).extracting(Claim::agency).doesNotContain(agency);
        replica(over).works();

        List<String> each = expected(agency, BACKLOG + 1);
        assertThat(ids(agency, BACKLOG + 2)).containsExactly(each.get(0), each.get(1), each.get(1), each.get(2), each.get(3));
        assertThat(delivered()).isEqualTo(BACKLOG + 1);
        assertThat(rows.list("select count(*) from trail_entry join notice on notice.id = trail_entry.subject"
                + " where action = 'notice.delivered' and notice.agency = ? group by subject", row -> row.getInt(1), agency))
                .hasSize(BACKLOG + 1).containsOnly(1);
    }

    private void dies(Replica replica) {
        Claim claim = replica.claims().stream().filter(one -> one.agency().equals(agency)).findFirst().orElseThrow();
        assertThatThrownBy(() -> replica.round().run(claim))
                .matches(end -> end instanceof Killed || end.getCause() instanceof Killed);
    }

    private long delivered() {
        return count("inbox_item where delivered_over = 'TOPIC' and agency = '" + agency + "'");
    }
}
