package safeguarding.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Hub.sentTo;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class TriageTest extends OverHttp {

    private static final String DECISION = "{\"route\": \"section-47\", \"reason\": \"planted\"}";

    private final Hub hub = Hub.alone();

    @Test
    void with_the_referral_its_triage_opens_and_the_first_clocks_start() {
        String referral = hub.receives();
        hub.call()
                .when().get("/v1/referrals/" + referral + "/triage")
                .then().statusCode(200).header("ETag", "\"v1\"")
                .body("status", equalTo("OPEN")).body("hub", equalTo(hub.slug())).body("decision", nullValue());
        assertThat(hub.state(referral, "acknowledge")).isEqualTo("RUNNING");
        assertThat(hub.state(referral, "decide")).isEqualTo("RUNNING");
    }

    @Test
    void a_decision_says_who_when_why_by_which_guidance_and_who_is_not_told() {
        String referral = hub.receives();
        hub.call().header("If-Match", "\"v1\"")
                .body("""
                        {"route": "section-17", "reason": "planted why",
                          "notShared": [{"agency": "quayside-academy-invented", "because": "planted because", "reviewOn": "2099-01-15"}]}""")
                .when().put("/v1/referrals/" + referral + "/triage/decision")
                .then().statusCode(200).header("ETag", "\"v2\"");
        hub.call().get("/v1/referrals/" + referral + "/triage").then().statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("decision.route", equalTo("section-17")).body("decision.reason", equalTo("planted why"))
                .body("decision.guidance", equalTo("working-together-2026"))
                .body("decision.by.name", equalTo(Hub.ON_DUTY)).body("decision.by.agency", equalTo(hub.slug()))
                .body("decision.by.at", notNullValue())
                .body("decision.notShared.agency", contains("quayside-academy-invented"));
        assertThat(hub.state(referral, "decide")).isEqualTo("MET");
        assertThat(hub.state(referral, "assess")).isEqualTo("RUNNING");
        assertThat(hub.state(referral, "give-feedback")).isEqualTo("RUNNING");
    }

    @ParameterizedTest
    @CsvSource({ "no-further-action", "advice", "early-help" })
    void no_further_action_is_a_decision_like_others_and_asks_for_no_assessment(String route) {
        String referral = hub.receives();
        hub.decides(referral, route);
        assertThat(hub.state(referral, "decide")).isEqualTo("MET");
        assertThat(hub.state(referral, "assess")).isNull();
    }

    @Test
    void another_decision_needs_no_other_referral_and_the_first_one_stays_in_its_version() {
        String referral = hub.receives();
        hub.decides(referral, "no-further-action");
        hub.decides(referral, "section-47");
        assertThat(hub.state(referral, "assess")).isEqualTo("RUNNING");
        hub.decides(referral, "advice");
        assertThat(hub.state(referral, "assess")).isEqualTo("STOPPED");
        hub.call().get("/v1/referrals/" + referral + "/triage/versions/2").then().statusCode(200)
                .body("decision.route", equalTo("no-further-action"));
        hub.call().get("/v1/referrals/" + referral + "/triage").then().statusCode(200)
                .body("decision.route", equalTo("advice"));
    }

    @Test
    void an_open_case_goes_to_the_worker_who_has_it() {
        String referral = hub.receives();
        hub.call().header("If-Match", "\"v1\"")
                .body("""
                        {"route": "allocated-worker", "reason": "planted", "allocatedTo": {"name": "Ines Invented", "phone": "01962 000000"}}""")
                .when().put("/v1/referrals/" + referral + "/triage/decision").then().statusCode(200);
        hub.call().get("/v1/referrals/" + referral + "/triage").then()
                .body("decision.allocatedTo.name", equalTo("Ines Invented"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"route": "nonsense", "reason": "x"}                                                 | /route
            {"route": "section-47", "reason": " "}                                               | /reason
            {"route": "allocated-worker", "reason": "x"}                                         | /allocatedTo
            {"route": "section-47", "reason": "x", "allocatedTo": {"phone": "01962 000000"}}     | /allocatedTo
            {"route": "other-hub", "reason": "x"}                                                | /passedTo
            {"route": "other-hub", "reason": "x", "passedTo": "Not A Slug"}                      | /passedTo
            {"route": "advice", "reason": "x", "notShared": [{"agency": "a", "because": "x", "reviewOn": "2001-01-01"}]} | /notShared/0/reviewOn
            {"route": "advice", "reason": "x", "notShared": [{"agency": "a", "because": "", "reviewOn": "2099-01-01"}]}  | /notShared/0/because
            """)
    void a_decision_that_cannot_be_right_is_refused_with_a_pointer(String body, String pointer) {
        String referral = hub.receives();
        hub.call().header("If-Match", "\"v1\"").body(body)
                .when().put("/v1/referrals/" + referral + "/triage/decision")
                .then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_system_decides_nothing_unless_it_names_the_person() {
        String referral = hub.receives();
        as(hub.slug(), "triage-officer").header("If-Match", "\"v1\"").body(DECISION)
                .when().put("/v1/referrals/" + referral + "/triage/decision")
                .then().statusCode(422).body("type", equalTo("urn:safeguarding:problem:nobody-decides"));
        as(hub.slug(), "triage-officer").header("If-Match", "\"v1\"").header("On-Behalf-Of", "staff-17").body(DECISION)
                .when().put("/v1/referrals/" + referral + "/triage/decision").then().statusCode(200);
        hub.call().get("/v1/referrals/" + referral + "/triage").then().body("decision.by.name", equalTo("staff-17"));
    }

    @Test
    void nobody_decides_over_what_he_has_not_read() {
        String referral = hub.receives();
        hub.rates(referral, "red");
        hub.call().body(DECISION).put("/v1/referrals/" + referral + "/triage/decision").then().statusCode(428);
        hub.call().header("If-Match", "\"v1\"").body(DECISION).put("/v1/referrals/" + referral + "/triage/decision").then()
                .statusCode(412);
    }

    @Test
    void only_the_hub_that_received_it_has_a_triage_and_others_cannot_tell_that_there_is_one() {
        String referral = hub.receives();
        for (String other : new String[] { SCHOOL, STRANGER }) {
            for (String path : new String[] { "/triage", "/triage/versions/1", "/deadlines", "/steps" }) {
                assertThat(answer(other, referral + path)).isEqualTo(answer(other, NOBODY + path));
            }
        }
    }

    @Test
    void a_referral_that_goes_elsewhere_takes_its_clocks_along() {
        String referral = hub.receives();
        Hub other = Hub.alone();
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(sentTo(other.slug())).put("/v1/referrals/" + referral).then()
                .statusCode(200);
        assertThat(hub.state(referral, "decide")).isEqualTo("STOPPED");
        assertThat(other.state(referral, "decide")).isEqualTo("RUNNING");
        hub.call().header("If-Match", "\"v2\"").body(DECISION).put("/v1/referrals/" + referral + "/triage/decision").then()
                .statusCode(409).body("type", equalTo("urn:safeguarding:problem:triage-gone"));
    }

    @Test
    void a_referral_that_comes_back_is_triaged_anew() {
        String referral = hub.receives();
        hub.decides(referral, "no-further-action");
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{}").put("/v1/referrals/" + referral).then().statusCode(200);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body(sentTo(hub.slug())).put("/v1/referrals/" + referral).then()
                .statusCode(200);
        hub.call().get("/v1/referrals/" + referral + "/triage").then().statusCode(200).body("status", equalTo("OPEN"))
                .body("decision", nullValue());
        assertThat(hub.state(referral, "decide")).isEqualTo("RUNNING");
    }

    @Test
    void an_amendment_starts_no_clock_again_and_a_withdrawal_stops_them_all() {
        String referral = hub.receives();
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(sentTo(hub.slug())).put("/v1/referrals/" + referral).then()
                .statusCode(200);
        assertThat(hub.deadlines(referral).getList("deadlines")).hasSize(3);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{\"reason\": \"x\"}")
                .put("/v1/referrals/" + referral + "/withdrawal").then().statusCode(200);
        assertThat(hub.deadlines(referral).getList("deadlines.state")).containsOnly("STOPPED");
    }

    @Test
    void every_decision_and_every_reading_of_it_is_on_the_trail_with_the_digest_of_what_was_kept() {
        String referral = hub.receives();
        hub.decides(referral, "section-47");
        assertThat(count("trail_entry join content_version using (subject, version, digest) where correlation = '" + referral
                + "' and action = 'safeguarding.triage.decided.v1' and on_behalf_of = '" + Hub.ON_DUTY + "'")).isEqualTo(1);
        assertThat(count("trail_entry where correlation = '" + referral + "' and action = 'triage.read'")).isEqualTo(1);
        assertThat(count("trail_entry met join trail_entry decided on met.causation = decided.id where met.correlation = '"
                + referral + "' and met.action = 'safeguarding.deadline.met.v1'"
                + " and decided.action = 'safeguarding.triage.decided.v1'")).isEqualTo(1);
    }

    private static String answer(String agency, String path) {
        return as(agency, "triage-officer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/referrals/" + path).then().statusCode(404).extract().asString();
    }
}
