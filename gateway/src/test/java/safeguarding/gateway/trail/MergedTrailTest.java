package safeguarding.gateway.trail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import safeguarding.gateway.testsupport.Callers;
import safeguarding.gateway.testsupport.PretendedTrail;
import safeguarding.gateway.testsupport.Services;

@QuarkusTest
@WithTestResource(Services.class)
class MergedTrailTest {

    private static final int ALL = 23 + 2 + 9;
    private static final String CHAIN = "/trail/chain/" + PretendedTrail.CONCERN;

    private static RequestSpecification auditor() {
        return caller("auditor").header("Purpose", "audit");
    }

    private static RequestSpecification caller(String role) {
        return given().header("Authorization", "Bearer " + Callers.fresh().roles(role).sign())
                .header("Legal-Basis", "https://www.legislation.gov.uk/ukpga/2018/12/section/62");
    }

    @Test
    void the_three_trails_are_one_in_the_order_of_time() {
        JsonPath answer = auditor().when().get("/trail/events?limit=200")
                .then().statusCode(200).contentType("application/json").header("Cache-Control", equalTo("no-store"))
                .body("missing", empty()).body("next", nullValue()).extract().jsonPath();

        assertThat(answer.<String> getList("events.recordedAt")).hasSize(ALL).isSorted();
        assertThat(answer.<String> getList("events.service")).contains("referral", "disclosure", "registry");
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 5, 11, 33, 34 })
    void page_after_page_gives_each_event_once_and_in_order(int limit) {
        List<String> whole = auditor().when().get("/trail/events?limit=200").jsonPath().getList("events.id");
        List<String> paged = new ArrayList<>();
        RequestSpecification same = auditor();
        String after = "";
        for (int page = 0; page <= ALL && after != null; page++) {
            JsonPath answer = given().spec(same).when().get("/trail/events?limit=" + limit + after).then().statusCode(200)
                    .extract().jsonPath();
            assertThat(answer.<String> getList("events.id")).hasSizeLessThanOrEqualTo(limit);
            paged.addAll(answer.getList("events.id"));
            after = answer.get("next") == null ? null : "&after=" + answer.get("next");
        }

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void the_limit_may_change_from_page_to_page() {
        RequestSpecification same = auditor();
        JsonPath first = given().spec(same).when().get("/trail/events?limit=10").jsonPath();
        JsonPath rest = given().spec(same).when().get("/trail/events?limit=200&after=" + first.get("next")).jsonPath();
        JsonPath one = given().spec(same).when().get("/trail/events?limit=1&after=" + first.get("next")).jsonPath();

        assertThat(rest.<String> getList("events.id")).hasSize(ALL - 10).doesNotContainAnyElementsOf(first.getList("events.id"))
                .first().isEqualTo(one.get("events[0].id"));
    }

    @Test
    void the_filters_and_the_callers_own_name_reach_each_service() {
        auditor().header("X-Request-Id", "01a201f7-a606-7661-9f45-7d41c5938bf5").urlEncodingEnabled(false)
                .when().get("/trail/events?from=2026-03-03T00:00:00%2B01:00&actor=grace.example%26limit=1&limit=100")
                .then().statusCode(200)
                .body("events", hasSize(ALL))
                .body("events.query", everyItem(
                        equalTo("limit=100&actor=grace.example%26limit%3D1&from=2026-03-03T00%3A00%3A00%2B01%3A00")))
                .body("events.requestId", everyItem(equalTo("01a201f7-a606-7661-9f45-7d41c5938bf5")));
    }

    @ParameterizedTest
    @CsvSource({ "disclosure,silent,too slow", "referral,broken,broke off", "registry,ill,answers 500",
            "disclosure,nonsense,unreadable" })
    void a_service_that_does_not_answer_is_named_and_asked_again_later(String service, String how, String reason) {
        auditor().when().get("/trail/events?limit=200&agency=" + service + "-" + how)
                .then().statusCode(200)
                .body("missing.service", contains(service))
                .body("missing.reason", contains(reason))
                .body("events.service", not(org.hamcrest.Matchers.hasItem(service)))
                .body("events.service", not(empty()))
                .body("next", notNullValue());
    }

    @Test
    void with_no_service_at_all_it_is_no_empty_list_but_a_503() {
        auditor().when().get("/trail/events?agency=all-broken")
                .then().statusCode(503).contentType("application/problem+json").header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:safeguarding:problem:no-trail-answers"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/trail/events", CHAIN })
    void who_may_not_audit_hears_it_from_the_services(String path) {
        given().when().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        given().header("Authorization", "Bearer " + Callers.fresh().roles("auditor").forge())
                .when().get(path).then().statusCode(401);
        caller("practitioner").header("Purpose", "audit").when().get(path)
                .then().statusCode(403).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:role-missing"));
        caller("auditor").when().get(path)
                .then().statusCode(400).body("type", equalTo("urn:safeguarding:problem:purpose-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "colour=red", "limit=0", "limit=201", "limit=many", "limit=1&limit=2", "agency=a&agency=b",
            "after=nonsense", "after=e30", "after=", "after=eyJzaXplIjo1fQ" })
    void what_cannot_be_asked_is_refused_and_not_left_aside(String query) {
        auditor().when().get("/trail/events?" + query)
                .then().statusCode(400).contentType("application/problem+json").body("detail", not(containsString("red")));
    }

    @Test
    void a_cursor_is_good_for_the_filters_it_was_given_out_for() {
        RequestSpecification same = auditor();
        String next = given().spec(same).when().get("/trail/events?limit=2&purpose=audit").jsonPath().get("next");

        given().spec(same).when().get("/trail/events?limit=2&purpose=audit&after=" + next).then().statusCode(200);
        given().spec(same).when().get("/trail/events?limit=2&after=" + next).then().statusCode(400)
                .body("type", equalTo("urn:safeguarding:problem:unusable-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "DELETE", "HEAD" })
    void a_trail_can_only_be_read(String method) {
        auditor().when().request(method, "/trail/events").then().statusCode(405).header("Allow", equalTo("GET"));
    }

    @Test
    void each_merged_view_counts_against_the_callers_limit() {
        auditor().when().get("/trail/events").then().statusCode(200).header("RateLimit", containsString("r=99"));
    }

    @Test
    void a_chain_puts_each_cause_before_its_effect_and_follows_one_hop_outside() {
        auditor().when().get(CHAIN)
                .then().statusCode(200)
                .body("events.id", contains(PretendedTrail.ELSEWHERE, PretendedTrail.RECORDED, PretendedTrail.TOLD,
                        PretendedTrail.ACKNOWLEDGED, PretendedTrail.READ, PretendedTrail.ROUTED))
                .body("events.service", contains("disclosure", "referral", "registry", "registry", "referral", "registry"))
                .body("events[0].outsideChain", equalTo(true))
                .body("events[1].outsideChain", nullValue())
                .body("causesNotFound", contains(PretendedTrail.NOWHERE))
                .body("missing", empty())
                .body("complete", equalTo(true));
    }

    @Test
    void a_chain_takes_no_filters() {
        auditor().when().get(CHAIN + "?agency=registry-silent").then().statusCode(400);
    }
}
