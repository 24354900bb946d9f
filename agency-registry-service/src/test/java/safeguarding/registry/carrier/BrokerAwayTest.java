package safeguarding.registry.carrier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Receiver;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.delivery.InboxItemView;

/**
 * A broker that does not answer, a topic that cannot be written, a process that dies between writing and recording it: each
 * agency's set is the expected one, and nobody who is told otherwise waits.
 */
@QuarkusTest
class BrokerAwayTest extends TwoReplicas {

    @Test
    void while_the_broker_is_silent_inboxes_and_webhooks_go_on_and_the_topic_gets_everything_once_after_it() throws Exception {
        concern();
        String late = TestAgencies.fresh("POLICE");
        try (Receiver receiver = new Receiver()) {
            Hooked.at(late, receiver.url());
            signal("STOP");
            try {
                chooses(late);
                Household.opens(late, "CHILD", household.tom, "first");
                Household.opens(late, "CHILD", household.tina, "second");
                await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(20))
                        .untilAsserted(() -> assertThat(receiver.ids()).containsExactlyElementsOf(expected(late, 2)));
                alarm("DOWN");
                seen(late).body("readable", equalTo(false)).body("failingSince", notNullValue());
            } finally {
                signal("CONT");
            }
            readable(late, true);
            assertThat(ids(late, 2)).containsExactlyElementsOf(expected(late, 2));
            alarm("UP");
        }
    }

    @Test
    void one_that_cannot_be_written_is_an_alarm_holds_up_no_other_and_gets_everything_in_the_end() throws Exception {
        String well = TestAgencies.fresh("POLICE");
        household.worksWithTom(well);
        has(agency);
        has(well);
        largest(agency, "60");
        concern();
        concern();
        String own = rows.first("select id from agency_topic where agency = ?", row -> row.getString(1), agency).orElseThrow();
        await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(20))
                .until(() -> count("agency_topic where failures > 1 and id = '" + own + "'") == 1);

        assertThat(ids(well, 2)).containsExactlyElementsOf(expected(well, 2));
        alarm("DOWN");
        // What it has it can read all the while.
        seen(agency).body("failingSince", notNullValue()).body("state", equalTo("OPEN")).body("readable", equalTo(true));
        assertThat(count("inbox_item where agency = '" + agency + "' and sent_at is not null")).isZero();

        largest(agency, "1000000");
        assertThat(ids(agency, 2)).containsExactlyElementsOf(expected(agency, 2));
        await().untilAsserted(() -> seen(agency).body("failingSince", nullValue()).body("readable", equalTo(true)));
        assertThat(trailAbout(UUID.fromString(own), "topic.opened")).isEqualTo(1);
        alarm("UP");
    }

    @Test
    void what_was_written_by_one_that_died_before_it_recorded_it_is_written_again_under_the_same_id() throws Exception {
        Instant time = withTheOthersHeldOff();
        concern();
        concern();
        Replica dying = replica(time);
        Claim claim = dying.claims().stream().filter(one -> one.agency().equals(agency)).findFirst().orElseThrow();
        InboxItemView item = inboxes.after(agency, 0, 1).get(0);
        dying.round().write(claim, item);

        Replica other = replica(time.plusSeconds(30));
        assertThat(other.claims()).extracting(Claim::agency).doesNotContain(agency);
        other.moveTo(time.plus(config.lease()).plusSeconds(1)).works();

        List<String> expected = expected(agency, 2);
        assertThat(ids(agency, 3)).containsExactly(expected.get(0), expected.get(0), expected.get(1));
        // It was only thought dead: what it records now moves nothing.
        assertThat(dying.logbook().written(claim, item)).isFalse();
        assertThat(rows.first("select sent_up_to from agency_topic where agency = ?", row -> row.getLong(1), agency))
                .contains(2L);
    }

    @Test
    void however_many_write_at_once_each_item_is_written_once() throws Exception {
        Instant time = withTheOthersHeldOff();
        for (int i = 0; i < 5; i++) {
            concern();
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                working.add(threads.submit(() -> replica(time).works()));
            }
            for (Future<?> work : working) {
                work.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(ids(agency, 5)).containsExactlyElementsOf(expected(agency, 5));
    }

    private static void alarm(String status) {
        await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> given()
                .get("/q/health/well").then().body("checks.find { it.name == 'topics' }.status", equalTo(status)));
    }

    private static void largest(String slug, String bytes) throws Exception {
        try (Admin keeper = keeper()) {
            keeper.incrementalAlterConfigs(Map.of(
                    new ConfigResource(ConfigResource.Type.TOPIC, "safeguarding.agency." + slug),
                    List.of(new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET))))
                    .all().get();
        }
    }

    /** Nothing of the broker is lost by it, and nothing comes from it: connections stay open, and nobody answers. */
    private static void signal(String name) throws Exception {
        String process = ConfigProvider.getConfig().getValue("test.kafka.process", String.class);
        assertThat(new ProcessBuilder("kill", "-" + name, process).start().waitFor()).isZero();
    }
}
