package safeguarding.registry.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class InvolvementTest extends OverHttp {

    private static final String CLOSURE = "{\"closedOn\":\"2026-11-01\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}";

    private final Household household = new Household();
    private String school;

    @BeforeEach
    void a_school() {
        school = TestAgencies.fresh("SCHOOL");
    }

    @Test
    void an_agency_says_that_it_works_with_somebody_and_reads_it_back() {
        Response opened = practitioner(school).body(Household.opening("CHILD", household.tom, "pupil 7")).when()
                .post("/v1/involvements");

        opened.then().statusCode(201).header("ETag", "\"v1\"").body("version", equalTo(1)).body("warnings", empty())
                .header("Location", "/registry/v1/involvements/" + opened.path("id"));
        String request = UUID.randomUUID().toString();
        practitioner(school).header("X-Request-Id", request).when().get("/v1/involvements/" + opened.path("id"))
                .then().statusCode(200).header("ETag", "\"v1\"").body("localReference", equalTo("pupil 7"))
                .body("agency", equalTo(school)).body("kind", equalTo("CHILD")).body("openedOn", equalTo("2024-09-01"))
                .body("closedOn", nullValue());
        assertThat(trailOf(request)).containsExactly("involvement.read whole");
        assertThat(trailAbout(UUID.fromString(opened.path("id")), "involvement.opened")).isEqualTo(1);
    }

    @Test
    void whatever_is_not_known_is_no_reason_to_refuse() {
        practitioner(school).body(Household.opening("ADULT", Someone.invented("x").nameless(), "nobody-knows-him"))
                .when().post("/v1/involvements")
                .then().statusCode(201).body("warnings", hasSize(2));
        practitioner(school).body("{\"localReference\":\"only-a-reference\",\"kind\":\"CHILD\",\"openedOn\":\"2024-09-01\"}")
                .when().post("/v1/involvements")
                .then().statusCode(201).body("warnings", hasSize(2));
    }

    @Test
    void the_same_request_again_is_answered_again_and_done_once() {
        String key = UUID.randomUUID().toString();
        String body = Household.opening("CHILD", household.tom, "pupil 8");
        Response first = once(key).body(body).when().post("/v1/involvements");

        Response again = once(key).body(body).when().post("/v1/involvements");

        again.then().statusCode(201).body("id", equalTo(first.path("id"))).header("Location",
                equalTo(first.header("Location")));
        assertThat(count("involvement where agency = '" + school + "'")).isEqualTo(1);
        once(key).body(body.replace("pupil 8", "pupil 9")).when().post("/v1/involvements")
                .then().statusCode(422).body("type", equalTo("urn:safeguarding:problem:idempotency-key-reused"));
        assertThat(count("involvement where agency = '" + school + "'")).isEqualTo(1);
    }

    @Test
    void a_reference_stands_for_one_involvement() {
        household.worksWithTom(school);

        practitioner(school).body(Household.opening("CHILD", household.tina, "ref-" + household.tom.family()))
                .when().post("/v1/involvements")
                .then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:involvement-open"));

        assertThat(count("involvement where agency = '" + school + "'")).isEqualTo(1);
        Household.opens(TestAgencies.fresh("SCHOOL"), "CHILD", household.tom, "ref-" + household.tom.family());
    }

    @Test
    void who_comes_back_comes_back_under_the_same_reference() {
        UUID first = Household.opens(school, "CHILD", household.tom, "pupil 11");
        practitioner(school).header("If-Match", "\"v1\"")
                .body("{\"closedOn\":\"2026-07-20\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}")
                .when().put("/v1/involvements/" + first + "/closure").then().statusCode(200);

        UUID second = Household.opens(school, "CHILD", household.tom, "pupil 11");

        assertThat(second).isNotEqualTo(first);
        practitioner(school).body(Household.opening("CHILD", household.tom, "pupil 11")).when().post("/v1/involvements")
                .then().statusCode(409);
    }

    @Test
    void a_wrong_number_is_refused_with_a_pointer_and_nothing_is_half_saved() {
        Someone wrong = household.tom.withNumber("nhs-number", "9990000019").withNumber("pnc", "2010/0000001A");

        practitioner(school).body(Household.opening("CHILD", wrong, "pupil 10")).when().post("/v1/involvements")
                .then().statusCode(422).body("errors.pointer", contains("/identifiers/1/value", "/identifiers/2/value"));

        assertThat(count("involvement where agency = '" + school + "'")).isZero();
    }

    @Test
    void closing_says_what_risk_remains_and_is_done_once() {
        UUID id = household.worksWithTom(school);

        close(school, id, "\"v1\"", CLOSURE).then().statusCode(200).header("ETag", "\"v2\"").body("closedOn",
                equalTo("2026-11-01"));

        close(school, id, "\"v2\"", CLOSURE).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:involvement-closed"));
        assertThat(trailAbout(id, "involvement.closed")).isEqualTo(1);
    }

    @Test
    void its_history_says_how_it_was_opened_and_what_risk_remained() {
        UUID id = household.worksWithTom(school);
        close(school, id, "\"v1\"", CLOSURE).then().statusCode(200);
        String request = UUID.randomUUID().toString();

        practitioner(school).header("X-Request-Id", request).when().get("/v1/involvements/" + id + "/history")
                .then().statusCode(200).body("versions.version", contains(1, 2))
                .body("versions[0].opening.names[0].given", equalTo("Tom")).body("versions[0].closing", nullValue())
                .body("versions[1].closing.residualRisk", equalTo("None known"))
                .body("versions[1].closing.riskHeldBy", equalTo("Nobody"));

        assertThat(trailOf(request)).containsExactly("involvement.read history");
        assertThat(Answers.seen(practitioner(TestAgencies.fresh("SCHOOL")).when().get("/v1/involvements/" + id + "/history")))
                .startsWith("404");
    }

    @Test
    void a_closing_that_does_not_fit_changes_nothing() {
        UUID id = household.worksWithTom(school);

        close(school, id, null, CLOSURE).then().statusCode(428).body("type",
                equalTo("urn:safeguarding:problem:revision-missing"));
        close(school, id, "\"v2\"", CLOSURE).then().statusCode(412).body("type",
                equalTo("urn:safeguarding:problem:revision-stale"));
        close(school, id, "v1", CLOSURE).then().statusCode(412);
        close(school, id, "\"v1\"", CLOSURE.replace("2026-11-01", "2024-08-31")).then().statusCode(422)
                .body("errors.pointer", contains("/closedOn"));

        practitioner(school).when().get("/v1/involvements/" + id).then().header("ETag", "\"v1\"").body("closedOn", nullValue());
        assertThat(trailAbout(id, "involvement.closed")).isZero();
    }

    @Test
    void an_involvement_of_another_agency_is_as_if_there_were_none() {
        UUID id = household.worksWithTom(school);
        String stranger = TestAgencies.fresh("SCHOOL");
        UUID none = UUID.randomUUID();

        assertThat(Answers.seen(practitioner(stranger).when().get("/v1/involvements/" + id)))
                .startsWith("404").isEqualTo(Answers.seen(practitioner(stranger).when().get("/v1/involvements/" + none)));
        assertThat(Answers.seen(close(stranger, id, "\"v1\"", CLOSURE)))
                .startsWith("404").isEqualTo(Answers.seen(close(stranger, none, "\"v1\"", CLOSURE)));
    }

    @Test
    void whoever_closed_lately_is_still_told_and_whoever_closed_long_ago_is_not() {
        String nursery = TestAgencies.fresh("HEALTH_TRUST");
        close(school, household.worksWithTom(school), "\"v1\"", CLOSURE).then().statusCode(200);
        close(nursery, household.worksWithTom(nursery), "\"v1\"", CLOSURE.replace("2026-11-01", "2024-12-24")).then()
                .statusCode(200);
        recorded(Linkage.REFERRAL, household.referral(1));

        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));

        assertThat(Household.inbox(school).getList("items")).hasSize(1);
        assertThat(Household.inbox(nursery).getList("items")).isEmpty();
    }

    private RequestSpecification once(String key) {
        return Calls.with(Tokens.of(school).roles("practitioner").sign()).header("Purpose", Calls.PURPOSE)
                .header("Legal-Basis", Calls.LEGAL_BASIS).header("Idempotency-Key", key);
    }

    private static RequestSpecification practitioner(String agency) {
        return Calls.as(agency, "practitioner");
    }

    private static Response close(String agency, UUID id, String ifMatch, String body) {
        RequestSpecification call = practitioner(agency).body(body);
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).when().put("/v1/involvements/" + id + "/closure");
    }
}
