package safeguarding.registry.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import java.util.List;
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
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** A worker who stands too near to somebody does nothing about him either, and is answered as if there were nothing to do. */
@QuarkusTest
class TooNearToDecideTest extends OverHttp {

    private static final String UNCLE = "uncle.example";
    private static final String COLLEAGUE = "olga.example";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String school;
    private String social;
    private UUID known;

    @BeforeEach
    void a_school_that_is_told_of_a_concern() {
        police = TestAgencies.fresh("POLICE");
        school = TestAgencies.fresh("SCHOOL");
        social = TestAgencies.fresh("CHILDRENS_SERVICES");
        known = household.worksWithTom(social);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
    }

    @Test
    void of_whom_he_sees_nothing_he_decides_nothing() {
        UUID man = Household.opens(social, "ADULT", household.alan, "alan");
        declared(police, man);
        String restriction = restrict(COLLEAGUE, concern).then().statusCode(201).extract().path("id");
        String override = overrule(COLLEAGUE, concern).then().statusCode(201).extract().path("id");

        assertThat(Answers.seen(restrict(UNCLE, concern))).startsWith("404")
                .isEqualTo(Answers.seen(restrict(UNCLE, UUID.randomUUID())));
        assertThat(Answers.seen(overrule(UNCLE, concern))).startsWith("404")
                .isEqualTo(Answers.seen(overrule(UNCLE, UUID.randomUUID())));
        for (String path : List.of("/v1/share-restrictions/" + restriction, "/v1/routing-overrides/" + override)) {
            String act = path.contains("restriction") ? "/lifting" : "/withdrawal";
            officer(UNCLE).when().get(path).then().statusCode(404);
            officer(UNCLE).header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").when().put(path + act).then()
                    .statusCode(404);
            officer(COLLEAGUE).header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").when().put(path + act).then()
                    .statusCode(200);
        }
        officer(UNCLE).when().get("/v1/share-restrictions").then().statusCode(200).body("restrictions", empty());
        assertThat(Answers.seen(link(UNCLE, household.man))).startsWith("422")
                .isEqualTo(Answers.seen(link(UNCLE, UUID.randomUUID())));
        search(UNCLE).then().statusCode(200).body("people", empty());
        search(COLLEAGUE).then().statusCode(200).body("people.record", contains(household.man.toString()));
        String decision = link(COLLEAGUE, household.man).then().statusCode(201).extract().path("id");
        as(police, UNCLE, "person-linker").when().get("/v1/link-decisions/" + decision).then().statusCode(404);
    }

    @Test
    void nor_has_he_to_do_with_the_work_of_his_agency() {
        UUID own = household.worksWithTom(school);
        declared(school, known);
        String closure = "{\"closedOn\":\"2026-11-01\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}";
        String path = "/v1/involvements/" + own;
        String protection = "{\"involvement\":\"" + own + "\",\"agencies\":[],\"reason\":\"VICTIM_AT_RISK\","
                + "\"explanation\":\"Invented\",\"reviewOn\":\"2999-01-01\"}";

        assertThat(Answers.seen(person(UNCLE).when().get(path))).startsWith("404")
                .isEqualTo(Answers.seen(person(UNCLE).when().get("/v1/involvements/" + UUID.randomUUID())));
        person(UNCLE).when().get(path + "/history").then().statusCode(404);
        person(UNCLE).header("If-Match", "\"v1\"").body(closure).when().put(path + "/closure").then().statusCode(404);
        person(UNCLE).body(protection).when().post("/v1/address-protections").then().statusCode(404);

        String made = person(COLLEAGUE).body(protection).when().post("/v1/address-protections").then().statusCode(201)
                .extract().path("id");
        person(UNCLE).header("If-Match", "\"v1\"").body("{\"reason\":\"x\"}").when()
                .put("/v1/address-protections/" + made + "/lifting").then().statusCode(404);
        person(COLLEAGUE).when().get(path).then().statusCode(200);
    }

    private void declared(String agency, UUID involvement) {
        as(social, COLLEAGUE, "practitioner").body("{\"agency\":\"" + agency + "\",\"worker\":\"" + UNCLE
                + "\",\"involvement\":\"" + involvement + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}").when()
                .post("/v1/conflicts-of-interest").then().statusCode(201);
    }

    private Response restrict(String user, UUID about) {
        return officer(user).body("{\"concern\":\"" + about + "\",\"reason\":\"VICTIM_AT_RISK\","
                + "\"explanation\":\"Invented\",\"reviewOn\":\"2999-01-01\"}").when().post("/v1/share-restrictions");
    }

    private Response overrule(String user, UUID about) {
        return officer(user).body("{\"concern\":\"" + about + "\",\"agency\":\"" + school + "\",\"verdict\":\"DO_NOT_TELL\","
                + "\"reason\":\"MORE_DETRIMENTAL_TO_CHILD\",\"explanation\":\"Invented\",\"reviewOn\":\"2999-01-01\"}").when()
                .post("/v1/routing-overrides");
    }

    private Response link(String user, UUID other) {
        return as(police, user, "person-linker").body(Household.decision(household.sister, other, "DIFFERENT_PEOPLE")).when()
                .post("/v1/link-decisions");
    }

    private Response search(String user) {
        return as(police, user, "person-linker")
                .body("{\"identifiers\":[" + household.alan.identifiers().get(0) + "]}").when().post("/v1/people/searches");
    }

    private RequestSpecification officer(String user) {
        return as(police, user, "disclosure-officer");
    }

    private RequestSpecification person(String user) {
        return as(school, user, "practitioner");
    }

    private static RequestSpecification as(String agency, String user, String role) {
        return Calls.as(Tokens.of(agency).user(user).roles(role), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
