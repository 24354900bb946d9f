package safeguarding.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class TriageReopeningTest extends OverHttp {

    private final Hub hub = Hub.alone();

    @Test
    void a_hub_comes_back_to_no_further_action_and_a_decision_is_due_again() {
        String referral = hub.receives();
        hub.decides(referral, "no-further-action");
        reopened(referral, "v2").statusCode(200);
        String triage = hub.call().get("/v1/referrals/" + referral + "/triage").then().statusCode(200)
                .body("status", equalTo("OPEN")).body("decision", nullValue())
                .body("reopening.reason", equalTo("planted: he is back"))
                .body("reopening.by.name", equalTo(Hub.ON_DUTY)).extract().path("id");
        assertThat(hub.state(referral, "decide-again")).isEqualTo("RUNNING");
        assertThat(count("trail_entry where subject = '" + triage + "' and correlation = '" + referral
                + "' and action = 'safeguarding.triage.reopened.v1' and topic = 'safeguarding.triage'")).isEqualTo(1);
        hub.decides(referral, "section-47");
        assertThat(hub.state(referral, "decide-again")).isEqualTo("MET");
        hub.call().get("/v1/referrals/" + referral + "/triage/versions/2").then().statusCode(200)
                .body("decision.route", equalTo("no-further-action"));
    }

    @Test
    void what_was_not_decided_is_not_reopened() {
        reopened(hub.receives(), "v1").statusCode(409);
    }

    @Test
    void whoever_made_the_referral_does_not_reopen_what_the_hub_decided() {
        String referral = hub.receives();
        hub.decides(referral, "no-further-action");
        as(SCHOOL, "triage-officer").header("If-Match", "\"v2\"").body("{\"reason\": \"x\"}")
                .put("/v1/referrals/" + referral + "/triage/reopening").then().statusCode(404);
    }

    private ValidatableResponse reopened(String referral, String version) {
        return hub.call().header("If-Match", "\"" + version + "\"").body("{\"reason\": \"planted: he is back\"}")
                .put("/v1/referrals/" + referral + "/triage/reopening").then();
    }
}
