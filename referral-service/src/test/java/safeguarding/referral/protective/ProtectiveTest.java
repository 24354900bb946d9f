package safeguarding.referral.protective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

@QuarkusTest
class ProtectiveTest extends OverHttp {

    private TwoFamilies families;

    @BeforeEach
    void two_families() {
        families = new TwoFamilies();
    }

    @Test
    void for_each_carer_and_child_and_harm_it_is_said_whether_able_whether_willing_and_on_what_that_rests() {
        String id = recorded(SCHOOL, NewProtectiveCapacity.EXAMPLE.replace("01970000-0000-7000-8000-000000000003", families.mia)
                .replace("01970000-0000-7000-8000-000000000005", families.mother)).statusCode(201).body("warnings", empty())
                .extract().path("id");

        as(SCHOOL, "practitioner").get("/v1/protective-capacities/" + id).then().statusCode(200)
                .body("said.factors.able", contains("NOT_KNOWN", "NO")).body("said.factors.willing", contains("YES", "YES"))
                .body("said.carer", equalTo(families.mother)).body("said.strengths", startsWith("Brings"));
        TwoFamilies.read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].type", equalTo("protective-capacity"))
                .body("lines[0].people", containsInAnyOrder("child-1", "adult-1"))
                .body("lines[0].said.factors[1].evidence", startsWith("Afraid"));
    }

    @Test
    void a_later_view_is_another_version_or_another_record_and_never_in_the_place_of_the_first() {
        String first = form("NO");
        String id = recorded(SCHOOL, first).statusCode(201).extract().path("id");
        as(SCHOOL, "practitioner").header("If-Match", "\"v1\"").body(form("YES")).put("/v1/protective-capacities/" + id).then()
                .statusCode(200);

        as(SCHOOL, "practitioner").get("/v1/protective-capacities/" + id + "/versions/1").then().statusCode(200)
                .body("said.factors[0].able", equalTo("NO"));
        as(SCHOOL, "practitioner").get("/v1/protective-capacities/" + id).then().statusCode(200)
                .body("said.factors[0].able", equalTo("YES"));
    }

    @Test
    void what_was_not_asked_is_said_and_nothing_is_refused_for_it() {
        recorded(SCHOOL, "{\"child\": \"" + families.mia + "\", \"carer\": \"" + families.mother
                + "\", \"factors\": [{\"harm\": \"neglect\"}]}").statusCode(201)
                .body("warnings", hasItem(startsWith("/factors/0/able:"))).body("warnings", hasItem(startsWith("/sharing:")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"child": "CHILD", "carer": "CARER", "factors": []}                                            | /factors
            {"child": "CHILD", "carer": "CARER", "factors": [{"harm": "sorcery"}]}                         | /factors/0/harm
            {"child": "CHILD", "carer": "CHILD", "factors": [{"harm": "neglect"}]}                         | /carer
            {"child": "CARER", "carer": "DAVE", "factors": [{"harm": "neglect"}]}                          | /child
            """)
    void what_cannot_be_right_is_refused_with_a_pointer(String body, String pointer) {
        recorded(SCHOOL, body.replace("CHILD", families.mia).replace("CARER", families.mother).replace("DAVE", families.dave))
                .statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void another_agency_cannot_tell_that_there_is_one() {
        String id = recorded(SCHOOL, form("NO")).statusCode(201).extract().path("id");
        assertThat(missing(id)).isEqualTo(missing(NOBODY.toString()));
    }

    private String form(String able) {
        return "{\"child\": \"" + families.mia + "\", \"carer\": \"" + families.mother
                + "\", \"factors\": [{\"harm\": \"neglect\", \"able\": \"" + able + "\", \"willing\": \"YES\"}]}";
    }

    private static String missing(String id) {
        return as(CHILDRENS_SERVICES, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/protective-capacities/" + id).then().statusCode(404).extract().asString();
    }

    private static ValidatableResponse recorded(String agency, String body) {
        return as(agency, "practitioner").body(body).post("/v1/protective-capacities").then();
    }
}
