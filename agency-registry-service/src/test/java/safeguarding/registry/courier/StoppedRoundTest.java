package safeguarding.registry.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Hooked;
import safeguarding.registry.TestAgencies;

/** Who may be called is asked before each call, and what we stopped or left undone ourselves is not held against anybody. */
@QuarkusTest
class StoppedRoundTest extends TwoEndpoints {

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
        await().untilAsserted(
                () -> assertThat(count("webhook where failures = 1 and failing_since > now() - interval '1 minute'"
                        + " and agency = '" + ailing + "'")).isEqualTo(1));
    }

    @Test
    void a_wrong_path_or_secret_puts_nothing_aside() {
        sick.answers(404);
        concern();

        await().untilAsserted(() -> assertThat(failures()).isEqualTo(1));
        assertThat(Hooked.undeliverable(ailing).getList("undeliverable")).isEmpty();
        assertThat(count("inbox_item where sent_at is not null and agency = '" + ailing + "'")).isEqualTo(1);
    }

    @Test
    void nobody_is_promised_a_call_that_would_not_be_made() {
        String since = "{\"since\":\"" + Instant.now() + "\"}";
        sick.answers(422);
        concern();
        await().untilAsserted(() -> assertThat(Hooked.undeliverable(ailing).getList("undeliverable")).hasSize(1));
        UUID refused = Hooked.undeliverable(ailing).getUUID("undeliverable[0].id");
        Hooked.suspended(ailing);
        Hooked.does(ailing, "replay", since).statusCode(409).body("type", equalTo("urn:safeguarding:problem:not-called-now"));
        Hooked.admin(ailing).put("/v1/undeliverable/" + refused + "/redrive").then().statusCode(409);
        Hooked.resumed(ailing);
        Hooked.does(ailing, "closure", "").statusCode(200);

        Hooked.does(ailing, "replay", since).statusCode(409);
        Hooked.admin(ailing).put("/v1/undeliverable/" + refused + "/redrive").then().statusCode(409);
        assertThat(Hooked.undeliverable(ailing).getBoolean("undeliverable[0].beingRedriven")).isFalse();
        rows.run("update undeliverable set dismissed_at = now() where id = ?", refused);
    }

    @Test
    void an_agency_that_is_no_more_is_called_no_more() {
        TestAgencies.close("CHILDRENS_SERVICES", ailing);

        assertThat(rows.first("select state from webhook where agency = ?", row -> row.getString(1), ailing))
                .contains("CLOSED");
    }
}
