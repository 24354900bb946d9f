package safeguarding.referral.cumulative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.TwoFamilies.NURSERY;
import static safeguarding.referral.TwoFamilies.read;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

/** Signs by section and grades by area: each shared by itself, and seen together. */
@QuarkusTest
class SignsTest extends OverHttp {

    private static final String CIRCLE = "{\"audience\": \"CIRCLE\"}";
    private static final String INDICATORS = """
            {"child": "CHILD", "adults": ["DAVE"], "recorded": {"date": "2026-11-01", "accuracyIndicator": "AAA"}, "sections": [
              {"section": "child-physical", "sharing": {"audience": "CIRCLE"}, "indications": [
                {"indicator": "soreness", "presence": "ABSENT"}]},
              {"section": "adult-behaviour", "indications": [
                {"indicator": "Planted-Hidden", "presence": "REPORTED", "description": "Planted-Hidden", "observer": "neighbour"}]}]}""";

    private TwoFamilies families;

    @BeforeEach
    void two_families() {
        families = new TwoFamilies();
    }

    @Test
    void each_section_is_shared_or_kept_back_by_itself_and_that_one_is_kept_back_does_not_show() {
        nursery("/v1/indicator-records", INDICATORS).statusCode(201).body("warnings",
                hasItem(startsWith("/sections/1/sharing:")));

        assertThat(read(CHILDRENS_SERVICES, families.mia, "").statusCode(200)
                .body("lines[0].said.sections.section", contains("child-physical"))
                .body("lines[0].said.sections[0].indications[0].presence", equalTo("ABSENT")).extract().asString())
                .doesNotContain("Planted-Hidden", "adult-behaviour");
        read(NURSERY, families.mia, "").body("lines[0].said.sections", hasSize(2));
        read(CHILDRENS_SERVICES, families.mia, "", "chronology-chair").body("withheld.agency", contains(NURSERY));
        signs(CHILDRENS_SERVICES).body("sections.section", contains("child-physical"))
                .body("sections[0].indications[0].agency", equalTo(NURSERY));
    }

    @Test
    void there_is_no_score_and_no_section_that_nobody_knows() {
        nursery("/v1/indicator-records", INDICATORS.replace("\"child\"", "\"score\": 7, \"child\"")).statusCode(400);
        nursery("/v1/indicator-records", INDICATORS.replace("child-physical", "sorcery")).statusCode(422)
                .body("errors.pointer", contains("/sections/0/section"));
        nursery("/v1/indicator-records", INDICATORS.replace("child-physical", "adult-behaviour")).statusCode(422)
                .body("errors.pointer", contains("/sections"));
    }

    @Test
    void grades_of_several_agencies_stand_side_by_side_over_time() {
        nursery("/v1/neglect-records", grades("2026-03-01", 2, CIRCLE)).statusCode(201);
        school(grades("2026-09-01", 4, CIRCLE));

        signs(CHILDRENS_SERVICES).body("care", hasSize(1)).body("care[0].area", equalTo("SAFETY"))
                .body("care[0].grades.grade", contains(2, 4)).body("care[0].grades.agency", contains(NURSERY, SCHOOL))
                .body("care[0].worst", equalTo(4)).body("care[0].worsened", equalTo(false))
                .body("neglect[0].sign", equalTo("was-not-brought")).body("neglect[0].times", equalTo(2))
                .body("neglect[0].agencies", contains(SCHOOL, NURSERY));
        nursery("/v1/neglect-records", grades("2026-10-01", 3, CIRCLE)).statusCode(201);
        signs(CHILDRENS_SERVICES).body("care[0].worsened", equalTo(true));
    }

    @Test
    void signs_are_kept_whatever_the_family_came_for_and_a_grade_that_is_kept_back_does_not_show() {
        nursery("/v1/neglect-records", grades("2026-03-01", 2, "{\"audience\": \"NOBODY\", \"because\": \"x\"}"))
                .statusCode(201)
                .body("warnings", hasSize(1));

        signs(CHILDRENS_SERVICES).body("care", empty()).body("neglect.sign", contains("was-not-brought"));
        read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].said.grades", equalTo(null))
                .body("lines[0].said.presentingProblem", equalTo(null));
        signs(NURSERY).body("care[0].worst", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"child": "CHILD", "grades": [{"area": "SAFETY", "grade": 6}]}                                        | /grades/0/grade
            {"child": "CHILD", "grades": [{"area": "SAFETY", "grade": 1}, {"area": "SAFETY", "grade": 2}]}        | /grades
            {"child": "CHILD"}                                                                                    | /grades
            {"child": "CHILD", "signs": [{"sign": "sorcery"}]}                                                    | /signs/0/sign
            """)
    void what_cannot_be_right_is_refused_with_a_pointer(String body, String pointer) {
        nursery("/v1/neglect-records", body).statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void nobody_outside_the_circle_can_tell_that_there_is_anybody() {
        nursery("/v1/neglect-records", grades("2026-03-01", 2, CIRCLE)).statusCode(201);

        assertThat(missing(families.mia)).isEqualTo(missing(NOBODY.toString()));
    }

    @Test
    void every_record_that_is_shown_is_a_reading_on_the_trail() {
        String id = nursery("/v1/neglect-records", grades("2026-03-01", 2, CIRCLE)).extract().path("id");
        signs(CHILDRENS_SERVICES);

        assertThat(count("trail_entry where subject = '" + id + "' and action = 'neglect-record.read' and view = 'signs'"))
                .isEqualTo(1);
        assertThat(count("trail_entry where subject = '" + families.mia + "' and action = 'signs.looked-into'")).isEqualTo(1);
    }

    private ValidatableResponse signs(String agency) {
        return as(agency, "practitioner").get("/v1/chronologies/" + families.mia + "/signs").then().statusCode(200);
    }

    private static String missing(String person) {
        return as(STRANGER, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/chronologies/" + person + "/signs").then().statusCode(404).extract().asString();
    }

    private String grades(String day, int safety, String sharing) {
        return "{\"child\": \"CHILD\", \"graded\": {\"date\": \"" + day + "\", \"accuracyIndicator\": \"AAA\"}, \"grades\":"
                + " [{\"area\": \"SAFETY\", \"grade\": " + safety + ", \"sharing\": " + sharing + "}], \"signs\": [{\"sign\":"
                + " \"was-not-brought\", \"sharing\": " + CIRCLE + "}], \"presentingProblem\": \"Her mother's own treatment\"}";
    }

    private ValidatableResponse nursery(String path, String body) {
        return as(NURSERY, "practitioner")
                .body(body.replace("CHILD\"", families.miaAtNursery + "\"").replace("DAVE", families.dave))
                .post(path).then();
    }

    private void school(String body) {
        as(SCHOOL, "practitioner").body(body.replace("CHILD\"", families.mia + "\"")).post("/v1/neglect-records").then()
                .statusCode(201);
    }
}
