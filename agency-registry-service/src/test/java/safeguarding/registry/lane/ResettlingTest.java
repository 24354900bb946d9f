package safeguarding.registry.lane;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;

/** What the change of an agency, or another agreement, does to those who were told. */
@QuarkusTest
class ResettlingTest extends OverHttp {

    private final Household household = new Household();
    private String trust;

    @BeforeEach
    void a_trust_is_told() {
        trust = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(trust);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
    }

    @Test
    void an_agency_that_closes_for_good_gets_a_recall_and_when_it_opens_again_a_notice() {
        TestAgencies.close("HEALTH_TRUST", trust);
        told(trust, "NOTICE", "RECALL");

        TestAgencies.register("HEALTH_TRUST", trust);
        told(trust, "NOTICE", "RECALL", "NOTICE");
    }

    @Test
    void whoever_takes_an_agencys_place_is_told_what_it_was_told() {
        String successor = TestAgencies.fresh("HEALTH_TRUST");
        Household.inbox(successor, "").body("items", empty());

        TestAgencies.close("HEALTH_TRUST", trust, successor);

        told(successor, "NOTICE");
        Household.inbox(successor, "")
                .body("items[0].about.yourReference", equalTo("ref-" + household.tom.family()));
    }

    @Test
    void whoever_was_told_in_anothers_place_by_mistake_gets_a_recall_and_sees_no_more_of_it() {
        String mistaken = TestAgencies.fresh("HEALTH_TRUST");
        String successor = TestAgencies.fresh("HEALTH_TRUST");
        TestAgencies.close("HEALTH_TRUST", trust, mistaken);
        told(mistaken, "NOTICE");

        TestAgencies.close("HEALTH_TRUST", trust, successor);

        told(successor, "NOTICE");
        Household.inbox(mistaken, "").body("items[0].concern.pointer", nullValue());
        told(mistaken, "NOTICE", "RECALL");
    }

    @Test
    void whoever_answered_for_an_agency_gets_a_recall_when_that_opens_again() {
        String successor = TestAgencies.fresh("HEALTH_TRUST");
        TestAgencies.close("HEALTH_TRUST", trust, successor);
        told(successor, "NOTICE");

        TestAgencies.register("HEALTH_TRUST", trust);

        told(successor, "NOTICE", "RECALL");
    }

    @Test
    void an_agency_that_becomes_of_another_type_stands_where_that_type_stands() {
        TestAgencies.register("BAKERY", trust);

        told(trust, "NOTICE", "RECALL");
    }

    @Test
    void another_agreement_in_force_puts_everything_in_question() {
        rows.run("update notice set state = 'WITHHELD', detail = null, reason = 'PLANTED' where agency = ?", trust);

        rows.run("update settled_under set version = version + 1000");

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                rows.list("select state from notice where agency = ?", row -> row.getString(1), trust)).containsOnly("TOLD"));
    }

    @Test
    void one_concern_that_cannot_be_settled_is_an_alarm_and_holds_up_no_other() {
        UUID unfit = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(unfit, 1, household.man, "SAFEGUARDING", POLICE));
        household.worksWithTom(TestAgencies.fresh("JOBCENTRE_PLUS"));
        // No day follows for ever, so no day of review can be worked out.
        rows.run("update concern set occurred_at = 'infinity' where id = ?", unfit);
        try {
            TestAgencies.close("HEALTH_TRUST", trust);

            told(trust, "NOTICE", "NOTICE", "RECALL");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(
                    () -> given().when().get("/q/health/well").then().statusCode(503).body("status", equalTo("DOWN")));
        } finally {
            rows.run("update concern set occurred_at = now() where id = ?", unfit);
            rows.run("update settling set not_before = now()");
        }

        told(trust, "NOTICE", "NOTICE", "RECALL", "RECALL");
        assertThat(rows.list("select concern from settling", row -> row.getObject(1, UUID.class))).doesNotContain(unfit);
    }

    private static void told(String agency, String... kinds) {
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> Household.inbox(agency, "").body("items.kind", contains(kinds)));
    }
}
