package safeguarding.registry.courier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Hooked;
import safeguarding.registry.Household;
import safeguarding.registry.delivery.InboxItemView;

/**
 * The ways in which running systems lose a concern: a receiver that throws, hangs, answers 500 for a week or is suspended for
 * one, a process that dies between sending and writing it down, two that send at once. Here each agency's set is the expected
 * one, and the others do not notice.
 */
@QuarkusTest
class SickEndpointTest extends TwoEndpoints {

    private static final Duration A_WEEK = Duration.ofDays(7);

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
}
