package safeguarding.registry.courier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.database.Rows;
import safeguarding.kit.trail.Trail;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Receiver;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.address.Destinations;
import safeguarding.registry.delivery.InboxItemView;
import safeguarding.registry.delivery.Inboxes;
import safeguarding.registry.undeliverable.Undeliverables;
import safeguarding.registry.webhook.Secrets;

/**
 * The ways in which running systems lose a concern: a receiver that throws, hangs, answers 500 for a week or is suspended for
 * one, a process that dies between sending and writing it down, two that send at once. Here each agency's set is the expected
 * one, and the others do not notice.
 */
@QuarkusTest
class SickEndpointTest extends OverHttp {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Household household = new Household();
    private final Receiver sick = new Receiver();
    private final Receiver healthy = new Receiver();
    private String ailing;
    private String well;

    @Inject
    Inboxes inboxes;

    @Inject
    Undeliverables undeliverables;

    @Inject
    Destinations destinations;

    @Inject
    Secrets secrets;

    @Inject
    Post post;

    @Inject
    Trail trail;

    @Inject
    CourierConfig config;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void two_agencies_that_work_with_the_child() {
        ailing = TestAgencies.fresh("CHILDRENS_SERVICES");
        well = TestAgencies.fresh("POLICE");
        household.worksWithTom(ailing);
        household.worksWithTom(well);
        recorded(Linkage.REFERRAL, household.referral(1));
        Hooked.at(ailing, sick.url());
        Hooked.at(well, healthy.url());
    }

    @AfterEach
    void nobody_is_called_any_more() {
        sick.close();
        healthy.close();
        rows.run("update suspension set resumed_at = now() where resumed_at is null");
        rows.run("update webhook set state = 'CLOSED', reason = null, due_at = null where agency in (?, ?)", ailing, well);
    }

    @Test
    void one_that_hangs_keeps_no_other_waiting_for_a_moment() {
        sick.hangs();
        for (int i = 1; i <= 3; i++) {
            concern();
            long before = System.nanoTime();
            called(healthy, i);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(config.timeout());
        }

        assertThat(sick.ids()).hasSize(1);
        await().untilAsserted(() -> assertThat(failures()).isEqualTo(1));
        sick.answers(204);
        Replica later = replica(Instant.now().plus(Duration.ofMinutes(1)));
        later.works();
        assertThat(sick.ids()).containsSubsequence(expected(ailing, 3)).hasSize(4);
    }

    @Test
    void one_that_answers_500_for_a_week_is_called_no_more_with_an_alarm_and_then_gets_everything_once() {
        sick.answers(500);
        concern();
        await().untilAsserted(() -> assertThat(failures()).isEqualTo(1));
        concern();
        concern();
        called(healthy, 3);
        Instant begin = Instant.now();
        Replica replica = replica(begin);
        for (Instant due = due(); due != null && due.isBefore(begin.plus(A_WEEK)); due = due()) {
            replica.moveTo(due).works();
        }

        Hooked.seen(ailing).body("state", equalTo("DISABLED")).body("reason", equalTo("STATUS_500"));
        given().get("/q/health/well").then().statusCode(503).body("checks.find { it.name == 'webhooks' }.data.disabled",
                equalTo(true));
        assertThat(sick.ids()).hasSizeBetween(15, 60).containsOnly(expected(ailing, 1));
        assertThat(healthy.ids()).containsExactly(expected(well, 3));
        concern();
        sick.answers(204);
        int before = sick.ids().size();
        Hooked.resumes(ailing, sick.url());
        called(sick, before + 4);
        assertThat(sick.ids().subList(before, before + 4)).containsExactly(expected(ailing, 4));
        given().get("/q/health/well").then().body("checks.find { it.name == 'webhooks' }.status", equalTo("UP"));
    }

    @Test
    void one_that_is_suspended_for_a_week_finds_its_backlog_in_order() {
        Hooked.suspended(ailing);
        for (int i = 0; i < 3; i++) {
            concern();
        }
        called(healthy, 3);
        writtenDown(3);
        replica(Instant.now().plus(A_WEEK)).works();
        assertThat(sick.ids()).isEmpty();
        Household.inbox(ailing, "").body("items.size()", equalTo(3));

        Hooked.resumed(ailing);

        called(sick, 3);
        assertThat(sick.ids()).containsExactly(expected(ailing, 3));
        assertThat(healthy.ids()).containsExactly(expected(well, 3));
        Hooked.keeper().put("/v1/agencies/" + ailing + "/resumption").then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:not-suspended"));
    }

    @Test
    void what_was_sent_by_one_that_died_before_it_wrote_it_down_is_sent_again_under_the_same_id() {
        Instant time = holdOffTheOthers();
        concern();
        concern();
        Replica dying = replica(time);
        Claim claim = claimOn(dying);
        InboxItemView item = inboxes.after(ailing, 0, 1).get(0);
        Answer answer = dying.round().send(claim, item);
        assertThat(answer.kind()).isEqualTo(Answer.Kind.TAKEN);

        Replica other = replica(time.plusSeconds(30));
        assertThat(other.claims()).extracting(Claim::agency).doesNotContain(ailing);
        other.moveTo(time.plus(config.lease()).plusSeconds(1)).works();

        String[] expected = expected(ailing, 2);
        assertThat(sick.ids()).containsExactly(expected[0], expected[0], expected[1]);
        // It was only thought dead: what it writes now moves nothing.
        assertThat(dying.logbook().write(claim, item, item.position(), answer)).isFalse();
        assertThat(rows.first("select sent_up_to from webhook where agency = ?", row -> row.getLong(1), ailing)).contains(2L);
    }

    @Test
    void however_many_send_at_once_each_item_goes_out_once() throws Exception {
        Instant time = holdOffTheOthers();
        for (int i = 0; i < 6; i++) {
            concern();
        }
        called(healthy, 6);
        writtenDown(6);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                working.add(threads.submit(() -> replica(time).works()));
            }
            for (Future<?> work : working) {
                work.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(sick.ids()).containsExactly(expected(ailing, 6));
        assertThat(healthy.ids()).containsExactly(expected(well, 6));
    }

    @Test
    void a_suspension_stops_even_a_round_that_is_under_way() {
        Instant time = holdOffTheOthers();
        concern();
        concern();
        called(healthy, 2);
        writtenDown(2);
        sick.answers(call -> {
            Hooked.suspended(ailing);
            return 204;
        });

        replica(time).works();

        String[] expected = expected(ailing, 2);
        assertThat(sick.ids()).containsExactly(expected[0]);
        sick.answers(204);
        Hooked.resumed(ailing);
        called(sick, 3);
        assertThat(sick.ids()).containsExactly(expected[0], expected[0], expected[1]);
    }

    @Test
    void whoever_wants_no_calls_any_more_gets_not_even_one_from_a_round_under_way() {
        Instant time = holdOffTheOthers();
        concern();
        Replica late = replica(time);
        Claim claim = claimOn(late);
        Hooked.does(ailing, "closure", "").statusCode(200);

        late.round().run(claim);

        assertThat(sick.ids()).isEmpty();
    }

    @Test
    void days_in_which_nobody_called_do_not_disable() {
        sick.answers(500);
        concern();
        await().untilAsserted(() -> assertThat(failures()).isEqualTo(1));
        rows.run("update webhook set failing_since = now() - interval '6 days' where agency = ?", ailing);

        replica(due()).works();

        Hooked.seen(ailing).body("state", equalTo("OPEN"));
        assertThat(failures()).isEqualTo(2);
        Hooked.suspended(ailing);
        Hooked.resumed(ailing);
        await().untilAsserted(() -> assertThat(count("webhook where failures = 1 and failing_since > now() - interval '1 minute'"
                + " and agency = '" + ailing + "'")).isEqualTo(1));
    }

    private Replica replica(Instant time) {
        return new Replica(new Replica.Parts(rows, inboxes, undeliverables, destinations, secrets, post, trail, config, json),
                time);
    }

    /** The service's own courier keeps away for an hour; at the time that is answered, another may take over. */
    private Instant holdOffTheOthers() {
        rows.run("update webhook set lease = gen_random_uuid(), leased_until = now() + interval '1 hour' where agency = ?",
                ailing);
        return Instant.now().plus(Duration.ofHours(2));
    }

    private Claim claimOn(Replica replica) {
        return replica.claims().stream().filter(claim -> claim.agency().equals(ailing)).findFirst().orElseThrow();
    }

    private void concern() {
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
    }

    private static void called(Receiver receiver, int times) {
        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(receiver.calls()).hasSizeGreaterThanOrEqualTo(times));
    }

    /** From a later time, what the service is just writing down looks left behind. */
    private void writtenDown(long position) {
        await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(rows.first(
                "select sent_up_to from webhook where agency = ? and lease is null", row -> row.getLong(1), well))
                .contains(position));
    }

    private static String[] expected(String agency, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(position -> Round.idOf(agency, position)).toArray(String[]::new);
    }

    private int failures() {
        return rows.first("select failures from webhook where agency = ?", row -> row.getInt(1), ailing).orElseThrow();
    }

    private Instant due() {
        return rows.list("select due_at from webhook where agency = ?", row -> Rows.instant(row, "due_at"), ailing).get(0);
    }
}
