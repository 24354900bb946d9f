package safeguarding.referral.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.health.api.Wellness;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.KafkaTap;

@QuarkusTest
class MissedDeadlineTest extends OverHttp {

    private static final String MISSED = "safeguarding.deadline.missed.v1";

    private final Hub hub = Hub.alone();

    @Inject
    DataSource database;

    @Inject
    DeadlineWatch watch;

    @Inject
    DeadlineLook look;

    @Inject
    @Wellness
    DeadlineAlarm alarm;

    @Test
    void a_limit_that_was_missed_before_anybody_recorded_its_beginning_escalates_at_once_to_the_role_of_its_rule() {
        String referral = hub.receives();
        hub.steps(referral, "section-47-begun", Instant.now().minus(Duration.ofDays(60)).toString());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(hub.state(referral, "hold-initial-conference")).isEqualTo("MISSED"));
        String id = hub.deadlines(referral).getString("deadlines.find { it.rule == 'hold-initial-conference' }.id");
        try (KafkaTap tap = KafkaTap.on("safeguarding.deadline")) {
            List<ConsumerRecord<String, String>> told = tap.await(id, 2);
            assertThat(told).extracting(message -> KafkaTap.attribute(message, "type"))
                    .containsExactly("safeguarding.deadline.started.v1", MISSED);
            JsonPath missed = JsonPath.from(told.get(1).value());
            assertThat(missed.getString("role")).isEqualTo("child-protection-service-manager");
            assertThat(missed.getString("kind")).isEqualTo("hold-initial-conference");
            assertThat(missed.getString("agency")).isEqualTo(hub.slug());
            assertThat(missed.getString("referral")).isEqualTo(referral);
            assertThat(missed.getLong("version")).isEqualTo(2);
        }
    }

    @Test
    void what_was_missed_stays_to_be_done_and_can_still_be_met() {
        String referral = hub.receives();
        hub.steps(referral, "section-47-begun", Instant.now().minus(Duration.ofDays(60)).toString());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(hub.state(referral, "hold-initial-conference")).isEqualTo("MISSED"));
        hub.steps(referral, "initial-conference", Instant.now().minus(Duration.ofDays(1)).toString());
        JsonPath clock = hub.deadlines(referral);
        assertThat(clock.getString("deadlines.find { it.rule == 'hold-initial-conference' }.state")).isEqualTo("MET");
        assertThat(clock.getString("deadlines.find { it.rule == 'hold-initial-conference' }.missedAt")).isNotNull();
    }

    @Test
    void first_a_reminder_and_then_the_miss() throws SQLException {
        String referral = hub.receives();
        run("update deadline set next_look_at = now() - interval '1 second' where rule = 'decide' and referral = '" + referral
                + "'");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(hub.state(referral, "decide")).isEqualTo("FALLEN_DUE"));
        String id = overdue(referral, "decide");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(hub.state(referral, "decide")).isEqualTo("MISSED"));
        try (KafkaTap tap = KafkaTap.on("safeguarding.deadline")) {
            assertThat(tap.await(id, 3)).extracting(message -> KafkaTap.attribute(message, "type")).containsExactly(
                    "safeguarding.deadline.started.v1", "safeguarding.deadline.fallen-due.v1", MISSED);
        }
    }

    @Test
    void however_many_look_at_once_each_miss_is_told_once() throws Exception {
        List<String> referrals = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            referrals.add(hub.receives());
        }
        run("update deadline set due_at = now() - interval '1 second', next_look_at = now() where hub = '" + hub.slug() + "'");
        ExecutorService replicas = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> looks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                looks.add(replicas.submit(watch::look));
            }
            for (Future<Boolean> done : looks) {
                done.get();
            }
        } finally {
            replicas.shutdown();
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(
                () -> assertThat(count("deadline where state = 'MISSED' and hub = '" + hub.slug() + "'")).isEqualTo(60));
        assertThat(count("(select subject from trail_entry where action = '" + MISSED + "' and subject in"
                + " (select id from deadline where hub = '" + hub.slug() + "') group by subject having count(*) = 1) once"))
                .isEqualTo(60);
    }

    @Test
    void a_look_that_dies_in_the_middle_has_found_nothing_and_the_next_one_finds_it() throws SQLException {
        String referral = hub.receives();
        String id = overdue(referral, "decide");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                look.run();
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(hub.state(referral, "decide")).isEqualTo("MISSED"));
        assertThat(count("trail_entry where action = '" + MISSED + "' and subject = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void a_clock_that_another_replica_has_in_hand_holds_up_no_other() throws SQLException {
        String held = hub.receives();
        String free = hub.receives();
        String heldId = hub.deadlines(held).getString("deadlines.find { it.rule == 'decide' }.id");
        try (Connection replica = database.getConnection()) {
            replica.setAutoCommit(false);
            replica.createStatement().execute("select 1 from deadline where id = '" + heldId + "' for update");
            overdue(free, "decide");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(hub.state(free, "decide")).isEqualTo("MISSED"));
            replica.rollback();
        }
        overdue(held, "decide");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(hub.state(held, "decide")).isEqualTo("MISSED"));
    }

    @Test
    void a_decision_made_in_time_is_not_missed_however_late_the_look() throws SQLException {
        String referral = hub.receives();
        hub.decides(referral, "advice");
        run("update deadline set due_at = now() - interval '1 second' where rule = 'decide' and referral = '" + referral + "'");
        watch.look();
        assertThat(hub.state(referral, "decide")).isEqualTo("MET");
    }

    @Test
    void a_clock_that_nobody_looks_at_is_an_alarm() throws SQLException {
        String referral = hub.receives();
        try (Connection replica = database.getConnection()) {
            run("update deadline set next_look_at = now() + interval '1 second' where referral = '" + referral + "'");
            replica.setAutoCommit(false);
            // As another replica would that hangs in the middle of its look; long enough ago, for the alarm.
            replica.createStatement().execute("select 1 from deadline where referral = '" + referral + "' for update");
            assertThat(alarm.isRaised(Instant.now().plus(Duration.ofMinutes(5)))).isTrue();
            assertThat(alarm.isRaised(Instant.now())).isFalse();
            replica.rollback();
        }
        given().get("/q/health/well").then().body("checks.find { it.name == 'watching deadlines' }.status", equalTo("UP"));
    }

    private String overdue(String referral, String rule) throws SQLException {
        String id = hub.deadlines(referral).getString("deadlines.find { it.rule == '" + rule + "' }.id");
        run("update deadline set due_at = now() - interval '1 second', next_look_at = now() where id = '" + UUID.fromString(id)
                + "'");
        return id;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
