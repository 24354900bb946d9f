package safeguarding.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.jones;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class ReferralReopeningTest extends OverHttp {

    @Test
    void a_referral_that_was_taken_back_stands_again_with_its_people_and_the_reason() {
        String id = jones();
        change(SCHOOL, id, "v1", "withdrawal").statusCode(200);
        change(SCHOOL, id, "v2", "reopening").statusCode(200).header("ETag", "\"v3\"");
        as(CHILDRENS_SERVICES, "practitioner").get("/v1/referrals/" + id).then().statusCode(200)
                .body("status", equalTo("RECORDED")).body("children.status", contains("RECEIVED", "RECEIVED"))
                .body("reopeningReason", equalTo("planted")).body("withdrawalReason", nullValue());
        assertThat(count("child where referral = '" + id + "' and status = 'RECEIVED'")).isEqualTo(2);
        assertThat(count("trail_entry where subject = '" + id + "' and action = 'safeguarding.referral.reopened.v1'"
                + " and topic = 'safeguarding.referral'")).isEqualTo(1);
    }

    @Test
    void what_was_read_of_it_fills_the_form_of_its_next_amendment() {
        String id = jones();
        change(SCHOOL, id, "v1", "withdrawal").statusCode(200);
        change(SCHOOL, id, "v2", "reopening").statusCode(200);
        String read = as(SCHOOL, "referrer").get("/v1/referrals/" + id).then().statusCode(200).extract().asString();
        as(SCHOOL, "referrer").header("If-Match", "\"v3\"").body(read).put("/v1/referrals/" + id).then().statusCode(200);
        as(SCHOOL, "referrer").get("/v1/referrals/" + id).then().body("reopeningReason", nullValue());
    }

    @Test
    void its_clocks_start_anew_at_the_agency_that_receives_it() {
        Hub hub = Hub.alone();
        String id = hub.receives();
        change(SCHOOL, id, "v1", "withdrawal").statusCode(200);
        assertThat(hub.state(id, "decide")).isEqualTo("STOPPED");
        change(SCHOOL, id, "v2", "reopening").statusCode(200);
        assertThat(hub.state(id, "decide")).isEqualTo("RUNNING");
        hub.call().get("/v1/referrals/" + id + "/triage").then().statusCode(200).body("status", equalTo("OPEN"));
    }

    @Test
    void only_what_was_taken_back_is_reopened_and_only_by_whoever_recorded_it() {
        String id = jones();
        change(SCHOOL, id, "v1", "reopening").statusCode(409);
        change(SCHOOL, id, "v1", "withdrawal").statusCode(200);
        change(CHILDRENS_SERVICES, id, "v2", "reopening").statusCode(403);
        change(STRANGER, id, "v2", "reopening").statusCode(404);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{}").put("/v1/referrals/" + id + "/reopening").then()
                .statusCode(422);
    }

    private static ValidatableResponse change(String agency, String id, String version, String what) {
        return as(agency, "referrer").header("If-Match", "\"" + version + "\"").body("{\"reason\": \"planted\"}")
                .put("/v1/referrals/" + id + "/" + what).then();
    }
}
