package safeguarding.disclosure.scheme.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.disclosure.SchemeWork.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.health.api.Wellness;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class SchemeClocksTest {

    private static final String ENDED = "safeguarding.scheme-clock.ended.v1";
    private static final String MISSED = "safeguarding.scheme-clock.missed.v1";

    @Inject
    Database database;

    @Inject
    ClockWatch watch;

    @Inject
    ClockLook look;

    @Inject
    @Wellness
    ClockAlarm alarm;

    private String force;

    @BeforeEach
    void a_force_of_its_own() {
        force = SchemeWork.force();
    }

    @Test
    void a_limit_that_was_missed_before_anybody_recorded_its_beginning_escalates_at_once_to_the_role_of_its_rule() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application(now().minus(Duration.ofDays(2))));

        becomes(taken, "check", "MISSED");
        String id = clock(taken, "check");
        try (KafkaTap tap = KafkaTap.on("safeguarding.scheme-clock")) {
            ConsumerRecord<String, String> told = tap.await(id, 1).get(0);
            assertThat(KafkaTap.attribute(told, "type")).isEqualTo(MISSED);
            JsonPath missed = JsonPath.from(told.value());
            assertThat(missed.getString("kind")).isEqualTo("check");
            assertThat(missed.getString("role")).isEqualTo("scheme-manager");
            assertThat(missed.getString("agency")).isEqualTo(force);
            assertThat(told.value()).doesNotContain(taken.id().toString());
        }
    }

    @Test
    void what_was_missed_can_still_be_met_and_what_has_left_the_scheme_is_stopped() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application());
        overdue(taken, "check");
        becomes(taken, "check", "MISSED");

        taken.put("/checks", SchemeWork.checks(false));
        taken.put("/withdrawal", SchemeWork.withdrawal());

        JsonPath clocks = taken.read();
        assertThat(clocks.getString("clocks.find { it.kind == 'check' }.state")).isEqualTo("MET");
        assertThat(clocks.getString("clocks.find { it.kind == 'check' }.missedAt")).isNotNull();
        assertThat(state(taken, "interview")).isEqualTo("STOPPED");
        change(taken, "check", "next_look_at = now()");
        told(clock(taken, "check"), MISSED, "scheme-clock.met", ENDED);
    }

    /** Else the times at which clocks end would say how far the police are, and so what they have found. */
    @Test
    void of_a_clock_that_nobody_was_told_of_nothing_is_said_and_the_end_of_any_other_waits_for_the_next_day() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application());
        change(taken, "interview", "next_look_at = now()");
        becomes(taken, "interview", "FALLEN_DUE");

        taken.put("/withdrawal", SchemeWork.withdrawal());
        watch.look();

        assertThat(actions(clock(taken, "conclude"))).containsExactly("scheme-clock.stopped");
        assertThat(database.texts("select kind from scheme_clock where application = ? and next_look_at is not null",
                taken.id())).containsExactly("interview");
        assertThat(database.texts("select to_char(next_look_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from"
                + " scheme_clock where application = ? and kind = 'interview'", taken.id()))
                .containsExactly(Decided.TODAY.plusDays(1) + " 00:00");
        change(taken, "interview", "next_look_at = now()");
        told(clock(taken, "interview"), "safeguarding.scheme-clock.fallen-due.v1", "scheme-clock.stopped", ENDED);
    }

    /** Whether something was done or need not be done any more, and what belongs together, is for the force alone. */
    @Test
    void what_is_said_of_a_clock_that_has_ended_says_nothing_of_how_the_application_ended() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application());
        change(taken, "conclude", "next_look_at = now()");
        becomes(taken, "conclude", "FALLEN_DUE");
        String request = UUID.randomUUID().toString();
        SchemeWork.officer(force).header("If-Match", "\"v1\"").header("X-Request-Id", request)
                .body(SchemeWork.withdrawal()).when().put(taken.path("/withdrawal")).then().statusCode(200);
        change(taken, "conclude", "next_look_at = now()");
        told(clock(taken, "conclude"), "safeguarding.scheme-clock.fallen-due.v1", "scheme-clock.stopped", ENDED);

        assertThat(database.texts("select concat_ws(' ', request_id, correlation) from trail_entry where topic is not null"
                + " and subject = ?", UUID.fromString(clock(taken, "conclude"))))
                .allSatisfy(said -> assertThat(said).doesNotContain(request, taken.id().toString()));
    }

    @Test
    void a_limit_that_passed_while_nobody_looked_is_told_as_missed_before_it_has_ended() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application());
        change(taken, "check", "due_at = now() - interval '1 second', next_look_at = now() + interval '1 hour'");

        taken.put("/checks", SchemeWork.checks(false));

        assertThat(state(taken, "check")).isEqualTo("MET");
        change(taken, "check", "next_look_at = now()");
        told(clock(taken, "check"), MISSED, "scheme-clock.met", ENDED);
    }

    @Test
    void one_clock_that_cannot_be_read_keeps_no_other_from_being_looked_at() {
        Taken broken = SchemeWork.taken(force, SchemeWork.application());
        change(broken, "check", "stopped_by = array[null]::text[], due_at = now() - interval '9 days',"
                + " next_look_at = now() - interval '9 days'");
        Taken other = SchemeWork.taken(force, SchemeWork.application());
        overdue(other, "check");

        becomes(other, "check", "MISSED");

        change(broken, "check", "stopped_by = array['leaving']");
        becomes(broken, "check", "MISSED");
    }

    @Test
    void first_a_reminder_and_then_the_miss() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application());
        change(taken, "interview", "next_look_at = now()");
        becomes(taken, "interview", "FALLEN_DUE");

        overdue(taken, "interview");
        becomes(taken, "interview", "MISSED");

        assertThat(actions(clock(taken, "interview"))).containsExactly("safeguarding.scheme-clock.fallen-due.v1", MISSED);
    }

    @Test
    void however_many_look_at_once_each_miss_is_told_once() {
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(SchemeWork.taken(force, SchemeWork.application()));
        }
        database.may(
                "update scheme_clock set due_at = now() - interval '1 second', next_look_at = now() where agency = '" + force
                        + "'");

        ExecutorService replicas = Executors.newFixedThreadPool(4);
        CompletableFuture.allOf(IntStream.range(0, 20).mapToObj(i -> CompletableFuture.runAsync(watch::look, replicas))
                .toArray(CompletableFuture[]::new)).join();
        replicas.shutdown();
        all.forEach(taken -> becomes(taken, "conclude", "MISSED"));

        assertThat(all).allSatisfy(taken -> {
            for (String kind : List.of("check", "interview", "assess", "conclude")) {
                assertThat(actions(clock(taken, kind))).containsExactly(MISSED);
            }
        });
    }

    @Test
    void a_look_that_dies_in_the_middle_has_found_nothing_and_the_next_one_finds_it() {
        Taken taken = SchemeWork.taken(force, SchemeWork.application());
        String id = clock(taken, "check");
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                overdueHere(id);
                look.at(UUID.fromString(id));
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }
        assertThat(state(taken, "check")).isEqualTo("RUNNING");
        assertThat(actions(id)).isEmpty();

        overdue(taken, "check");
        becomes(taken, "check", "MISSED");

        assertThat(actions(id)).containsExactly(MISSED);
    }

    @Test
    void an_agency_that_does_not_answer_and_a_review_that_nobody_makes_escalate_as_well() {
        Taken taken = SchemeWork.at(force, "INTERVIEWED");
        Instant hourAgo = now().minus(Duration.ofHours(1));
        UUID asked = taken.post("/asks", SchemeWork.ask(hourAgo, hourAgo.plusSeconds(60)));
        becomes(taken, "reply", "MISSED");
        taken.put("/asks/" + asked + "/reply", SchemeWork.reply("NO_RECORD"));
        assertThat(state(taken, "reply")).isEqualTo("MET");

        taken.put("/assessment", SchemeWork.assessment());
        taken.post("/decisions", SchemeWork.doNotDisclose());
        taken.put("/conclusion", SchemeWork.conclusion("NO_CONCERN_NON_DISCLOSURE"));
        assertThat(taken.read().getString("clocks.find { it.kind == 'review' }.dueAt"))
                .startsWith(Decided.TODAY.plusDays(60).atStartOfDay(java.time.ZoneId.of("Europe/London")).toInstant().toString()
                        .substring(0, 16));
        overdue(taken, "review");
        becomes(taken, "review", "MISSED");

        assertThat(database.texts("select role from scheme_clock where application = ? and kind = 'review'", taken.id()))
                .containsExactly("disclosure-manager");
    }

    @Test
    void an_application_goes_on_by_the_version_with_which_it_was_received() {
        Taken old = SchemeWork.taken(force, SchemeWork.application(Instant.parse("2022-06-10T15:59:00Z")));
        assertThat(old.read().getString("scheme")).isEqualTo("guidance-2010");
        assertThat(old.read().getList("clocks.kind", String.class)).containsExactlyInAnyOrder("check", "conclude");
        Taken norfolk = SchemeWork.taken("norfolk-constabulary", SchemeWork.application());
        assertThat(norfolk.read().getString("scheme")).isEqualTo("guidance-2023-45-days");
    }

    @Test
    void a_clock_that_nobody_looks_at_is_an_alarm() {
        SchemeWork.taken(force, SchemeWork.application());

        assertThat(alarm.isRaised(Instant.now())).isFalse();
        assertThat(alarm.isRaised(Instant.now().plus(Duration.ofDays(2)))).isTrue();
    }

    /** The service looks by itself as well, and what it has in hand is passed over. */
    private void becomes(Taken taken, String kind, String state) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            watch.look();
            assertThat(state(taken, kind)).isEqualTo(state);
        });
    }

    private void overdue(Taken taken, String kind) {
        change(taken, kind, "due_at = now() - interval '1 second', next_look_at = now()");
    }

    private void overdueHere(String id) {
        database.may("update scheme_clock set due_at = now() - interval '1 second', next_look_at = now() where id = '" + id
                + "'");
    }

    private void change(Taken taken, String kind, String set) {
        assertThat(database.may("update scheme_clock set " + set + " where application = '" + taken.id() + "' and kind = '"
                + kind + "'")).isTrue();
    }

    private String clock(Taken taken, String kind) {
        return database.texts("select id::text from scheme_clock where application = ? and kind = ?", taken.id(), kind).get(0);
    }

    private static String state(Taken taken, String kind) {
        return taken.read().getString("clocks.find { it.kind == '" + kind + "' }.state");
    }

    private void told(String clock, String... actions) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> {
            watch.look();
            assertThat(actions(clock)).containsExactly(actions);
        });
    }

    private List<String> actions(String clock) {
        return database.texts("select action from trail_entry where subject = ? order by position", UUID.fromString(clock));
    }
}
