package safeguarding.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.as;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class FeedbackTest extends OverHttp {

    private final Hub hub = Hub.alone();

    @Test
    void the_referrer_sees_by_when_he_is_owed_an_answer() {
        seen(hub.receives()).body("receivedBy", equalTo(hub.slug())).body("decideBy", notNullValue())
                .body("overdue", equalTo(false)).body("acknowledgedAt", nullValue());
    }

    @Test
    void that_something_was_decided_is_nothing_until_he_is_told() {
        String referral = hub.receives();
        hub.rates(referral, "red");
        hub.decides(referral, "no-further-action");
        String before = seen(referral).body("route", nullValue()).body("text", nullValue()).body("feedBackBy", notNullValue())
                .extract().asString();
        assertThat(before).doesNotContain("planted").doesNotContain("red").doesNotContain("no-further-action");
        hub.feedsBack(referral);
        String after = seen(referral).body("route", equalTo("no-further-action")).body("text", equalTo("planted thanks"))
                .body("givenBy", equalTo(Hub.ON_DUTY)).body("feedBackBy", nullValue()).extract().asString();
        assertThat(after).doesNotContain("red").doesNotContain("reason");
        assertThat(hub.state(referral, "give-feedback")).isEqualTo("MET");
    }

    @Test
    void another_decision_is_to_be_told_anew() {
        String referral = hub.receives();
        hub.decides(referral, "no-further-action");
        hub.feedsBack(referral);
        hub.decides(referral, "section-17");
        seen(referral).body("route", nullValue()).body("feedBackBy", notNullValue());
        assertThat(hub.state(referral, "give-feedback")).isEqualTo("RUNNING");
    }

    @Test
    void an_acknowledgement_is_seen() {
        String referral = hub.receives();
        hub.steps(referral, "acknowledgement", Instant.now().truncatedTo(ChronoUnit.MICROS).toString());
        seen(referral).body("acknowledgedAt", notNullValue());
    }

    @Test
    void nothing_can_be_told_before_something_is_decided() {
        String referral = hub.receives();
        hub.call().header("If-Match", "\"v1\"").body("{\"text\": \"x\"}")
                .when().put("/v1/referrals/" + referral + "/triage/feedback")
                .then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:not-decided-yet"));
    }

    @Test
    void a_referral_that_was_sent_to_nobody_is_with_nobody() {
        String referral = as(SCHOOL, "referrer").body("{}").post("/v1/referrals").then().statusCode(201).extract().path("id");
        seen(referral).body("receivedBy", nullValue()).body("overdue", equalTo(false));
    }

    @Test
    void whoever_did_not_make_it_cannot_tell_that_there_is_one() {
        String referral = hub.receives();
        for (String other : new String[] { STRANGER, hub.slug() }) {
            assertThat(refused(other, referral)).isEqualTo(refused(other, NOBODY.toString()));
        }
    }

    private static ValidatableResponse seen(String referral) {
        return as(SCHOOL, "referrer").get("/v1/referrals/" + referral + "/feedback").then().statusCode(200);
    }

    private static String refused(String agency, String referral) {
        return as(agency, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/referrals/" + referral + "/feedback").then().statusCode(404).extract().asString();
    }
}
