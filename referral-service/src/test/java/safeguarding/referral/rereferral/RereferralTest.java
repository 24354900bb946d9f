package safeguarding.referral.rereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;

@QuarkusTest
class RereferralTest extends OverHttp {

    private final Hub hub = Hub.alone();
    private final Hub other = Hub.alone();

    @Test
    void a_referral_is_linked_to_an_earlier_one_and_the_link_is_seen_from_both() {
        String earlier = hub.receives();
        String later = hub.receives();
        String link = linked(SCHOOL, later, earlier).statusCode(201).extract().path("id");
        read(SCHOOL, later).body("links.id", contains(link)).body("links[0].earlier", equalTo(earlier))
                .body("links[0].why", equalTo("planted why"));
        read(hub.slug(), earlier).body("links[0].referral", equalTo(later));
    }

    @Test
    void the_hub_that_received_both_links_them_too() {
        String earlier = hub.receives();
        String later = hub.receives();
        hub.call().body("{\"earlier\": \"" + earlier + "\"}").post("/v1/referrals/" + later + "/earlier-referrals").then()
                .statusCode(201);
    }

    @Test
    void whoever_may_see_one_of_them_sees_neither_the_other_nor_that_there_is_a_link() {
        String earlier = other.receives();
        String later = hub.receives();
        linked(SCHOOL, later, earlier).statusCode(201);
        read(hub.slug(), later).body("links.size()", equalTo(0));
        read(other.slug(), earlier).body("links.size()", equalTo(0));
        as(hub.slug(), "practitioner").get("/v1/referrals/" + earlier).then().statusCode(404);
        String body = as(hub.slug(), "practitioner").get("/v1/referrals/" + later).then().statusCode(200).extract().asString();
        assertThat(body).doesNotContain(earlier);
    }

    @Test
    void many_links_that_an_agency_may_not_see_do_not_crowd_out_the_one_that_it_may() {
        String earlier = hub.receives();
        String later = hub.receives();
        // Recorded before, each by somebody else, and first in every order.
        Owner.run("insert into referral (id, version, status, recorded_by, recorded_at, changed_at)"
                + " select ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 1, 'RECORDED', 'crowd-invented', now(),"
                + " now() from generate_series(1, 200) i");
        Owner.run("insert into rereferral (id, version, referral, earlier, linked_by, present) select id, 1, '" + later
                + "', id, 'crowd-invented', true from referral where recorded_by = 'crowd-invented'");
        String link = linked(SCHOOL, later, earlier).statusCode(201).extract().path("id");
        read(hub.slug(), later).body("links.id", contains(link));
    }

    @Test
    void one_that_there_is_not_and_one_that_is_not_yours_are_the_same_refusal() {
        String strangers = as(STRANGER, "referrer").body("{}").post("/v1/referrals").then().statusCode(201).extract()
                .path("id");
        String later = hub.receives();
        assertThat(refused(later, strangers)).isEqualTo(refused(later, NOBODY.toString()));
        as(STRANGER, "referrer").body("{\"earlier\": \"" + strangers + "\"}")
                .post("/v1/referrals/" + later + "/earlier-referrals").then().statusCode(404);
    }

    @Test
    void a_link_leads_back_in_time_and_there_is_one_of_it() {
        String earlier = hub.receives();
        String later = hub.receives();
        linked(SCHOOL, earlier, later).statusCode(422).body("errors.pointer", contains("/earlier"));
        linked(SCHOOL, later, later).statusCode(422);
        linked(SCHOOL, later, earlier).statusCode(201);
        linked(SCHOOL, later, earlier).statusCode(409);
    }

    @Test
    void whoever_made_a_link_takes_it_back_with_a_reason() {
        String earlier = hub.receives();
        String later = hub.receives();
        String link = linked(SCHOOL, later, earlier).statusCode(201).extract().path("id");
        String withdrawal = "/v1/referrals/" + later + "/earlier-referrals/" + link + "/withdrawal";
        as(hub.slug(), "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"x\"}").put(withdrawal).then()
                .statusCode(404);
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"Another family.\"}").put(withdrawal).then()
                .statusCode(200);
        read(SCHOOL, later).body("links.size()", equalTo(0));
        assertThat(count("trail_entry where subject = '" + link + "' and correlation = '" + later + "'")).isEqualTo(2);
        linked(SCHOOL, later, earlier).statusCode(201);
    }

    private static ValidatableResponse linked(String agency, String later, String earlier) {
        return as(agency, "referrer").body("{\"earlier\": \"" + earlier + "\", \"why\": \"planted why\"}")
                .post("/v1/referrals/" + later + "/earlier-referrals").then();
    }

    private static String refused(String later, String earlier) {
        return as(SCHOOL, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .body("{\"earlier\": \"" + earlier + "\"}").post("/v1/referrals/" + later + "/earlier-referrals").then()
                .statusCode(422).extract().asString();
    }

    private static ValidatableResponse read(String agency, String referral) {
        return as(agency, "referrer").get("/v1/referrals/" + referral + "/earlier-referrals").then().statusCode(200);
    }
}
