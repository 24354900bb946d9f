package safeguarding.registry.overriding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class OverrideTest extends OverHttp {

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String school;

    @BeforeEach
    void a_school_that_is_told_of_a_concern() {
        police = TestAgencies.fresh("POLICE");
        school = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(school);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
    }

    @Test
    void whoever_is_not_to_be_told_gets_a_recall_and_is_told_again_when_it_is_taken_back() {
        UUID override = decided(concern, school, "\"DO_NOT_TELL\"");

        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL");
        JsonPath line = recipient(school);
        assertThat(List.of(line.getString("state"), line.getString("reason"), line.getString("reviewOn"),
                line.getString("rule"))).containsExactly("WITHHELD", "MORE_DETRIMENTAL_TO_CHILD", "2999-01-01",
                        "human-override");
        assertThat(trailAbout(override, "routing-override.made")).isEqualTo(1);

        officer(police).header("If-Match", "\"v1\"").body("{\"reason\":\"The danger has passed\"}")
                .when().put("/v1/routing-overrides/" + override + "/withdrawal")
                .then().statusCode(200).header("ETag", "\"v2\"");

        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL", "NOTICE");
    }

    @Test
    void is_kept_to_when_facts_change_afterwards() {
        decided(concern, school, "\"DO_NOT_TELL\"");

        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        recorded(Linkage.REFERRAL, household.referral(3));
        Household.opens(school, "CHILD", household.tina, "tina");

        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL");
    }

    @Test
    void whoever_has_gone_is_told_all_the_same() {
        String clinic = TestAgencies.fresh("HEALTH_TRUST");
        UUID work = household.worksWithTom(clinic);
        Calls.as(clinic, "practitioner").header("If-Match", "\"v1\"")
                .body("{\"closedOn\":\"2024-12-24\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}")
                .when().put("/v1/involvements/" + work + "/closure").then().statusCode(200);
        UUID later = UUID.randomUUID();
        recorded(Linkage.CONCERN, Linkage.concern(later, 1, household.man, "SAFEGUARDING", police));
        assertThat(told(clinic, later)).isEmpty();

        decided(later, clinic, "\"TELL\",\"detail\":\"CONTACT_ONLY\"");

        assertThat(told(clinic, later)).as("as much as the agreement gives").containsExactly("FULL");
    }

    @Test
    void tells_nobody_whom_the_agreement_leaves_to_a_decision_on_disclosure() {
        UUID offending = UUID.randomUUID();
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(offending, 1, household.man, "OFFENDER_MANAGEMENT", police));

        decided(offending, school, "\"TELL\",\"detail\":\"FULL\"");

        assertThat(told(school, offending)).isEmpty();
        assertThat(count("notice where concern = '" + offending + "' and state = 'AWAITING_DECISION'")).isEqualTo(1);
    }

    @Test
    void is_for_a_person_of_the_agency_that_recorded_the_concern() {
        String stranger = TestAgencies.fresh("POLICE");

        assertThat(Answers.seen(decide(officer(stranger), concern, school, "\"DO_NOT_TELL\""))).startsWith("404")
                .isEqualTo(Answers.seen(decide(officer(stranger), UUID.randomUUID(), school, "\"DO_NOT_TELL\"")));
        decide(Calls.as(police, "disclosure-officer"), concern, school, "\"DO_NOT_TELL\"").then().statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:person-needed"));
        assertThat(count("routing_override where concern = '" + concern + "'")).isZero();
    }

    @Test
    void whether_the_agency_works_with_anybody_there_does_not_show() {
        String nobody = TestAgencies.fresh("SCHOOL");

        Response with = decide(officer(police), concern, school, "\"DO_NOT_TELL\"");
        Response without = decide(officer(police), concern, nobody, "\"DO_NOT_TELL\"");

        assertThat(Answers.seen(with).replace(with.path("id"), "ID"))
                .isEqualTo(Answers.seen(without).replace(without.path("id"), "ID"));
    }

    @Test
    void one_stands_at_a_time_and_is_looked_at_again() {
        UUID first = decided(concern, school, "\"DO_NOT_TELL\"");
        decide(officer(police), concern, school, "\"TELL\",\"detail\":\"FULL\"").then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:override-stands"));

        String request = UUID.randomUUID().toString();
        officer(police).header("X-Request-Id", request).when().get("/v1/routing-overrides").then().statusCode(200)
                .body("overrides.id", contains(first.toString())).body("overrides.reviewOn", contains("2999-01-01"))
                .body("overrides.decidedBy", contains("olga.officer"));
        assertThat(trailOf(request)).containsExactly("routing-override.read review-list", "routing-overrides.looked-into");
        String path = "/v1/routing-overrides/" + first;
        officer(police).when().get(path).then().statusCode(200).header("ETag", "\"v1\"");
        officer(TestAgencies.fresh("POLICE")).when().get(path).then().statusCode(404);
        officer(police).header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").when().put(path + "/withdrawal").then()
                .statusCode(200);
        officer(police).header("If-Match", "\"v2\"").body("{\"reason\":\"x\"}").when().put(path + "/withdrawal").then()
                .statusCode(409).body("type", equalTo("urn:safeguarding:problem:override-withdrawn"));
    }

    @Test
    void says_why_and_until_when() {
        decide(officer(police), concern, school, "\"TELL\"").then().statusCode(422).body("errors.pointer", contains("/detail"));
        decide(officer(police), concern, school, "\"TELL\",\"detail\":\"AGREED_WORDING\"").then().statusCode(422)
                .body("errors.pointer", contains("/detail"));
        officer(police).body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school
                + "\",\"verdict\":\"DO_NOT_TELL\",\"reason\":\"because\",\"explanation\":\" \",\"reviewOn\":null}")
                .when().post("/v1/routing-overrides")
                .then().statusCode(422).body("errors.pointer", hasItems("/explanation", "/reason", "/reviewOn"));
        officer(police).body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school
                + "\",\"verdict\":\"DO_NOT_TELL\",\"reason\":\"NEED_NOT_SHOWN\",\"explanation\":\"x\",\"reviewOn\":\"2026-01-01\"}")
                .when().post("/v1/routing-overrides").then().statusCode(422).body("errors.pointer", contains("/reviewOn"));
    }

    private static RequestSpecification officer(String agency) {
        return Calls.as(Tokens.of(agency).user("olga.officer").roles("disclosure-officer"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }

    private UUID decided(UUID about, String agency, String verdict) {
        return UUID.fromString(decide(officer(police), about, agency, verdict).then().statusCode(201).extract().path("id"));
    }

    private static Response decide(RequestSpecification call, UUID about, String agency, String verdict) {
        return call.body("{\"concern\":\"" + about + "\",\"agency\":\"" + agency + "\",\"verdict\":" + verdict
                + ",\"reason\":\"MORE_DETRIMENTAL_TO_CHILD\",\"explanation\":\"He would learn of it\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/routing-overrides");
    }

    private static List<String> told(String agency, UUID about) {
        return Household.inbox(agency).getList("items.findAll { it.concern.id == '" + about + "' }.detail");
    }

    private JsonPath recipient(String agency) {
        return Calls.as(police, "disclosure-officer").when().get("/v1/concerns/" + concern + "/recipients")
                .then().statusCode(200).extract().jsonPath()
                .setRootPath("recipients.find { it.agency == '" + agency + "' }");
    }
}
