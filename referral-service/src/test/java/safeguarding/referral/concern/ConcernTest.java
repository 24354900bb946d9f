package safeguarding.referral.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.concern;
import static safeguarding.referral.Invented.concernAbout;
import static safeguarding.referral.Invented.jones;
import static safeguarding.referral.Invented.read;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import safeguarding.referral.OverHttp;

@QuarkusTest
class ConcernTest extends OverHttp {

    @Test
    void a_concern_about_an_adult_of_nobody_knows_whom_is_recorded() {
        as(SCHOOL, "referrer").body(concernAbout(read(jones()).getString("adults[1].id")))
                .when().post("/v1/concerns")
                .then().statusCode(201)
                .header("Location", matchesPattern("/referral/v1/concerns/[0-9a-f-]{36}"))
                .header("ETag", "\"v1\"")
                .body("version", equalTo(1));
    }

    @Test
    void the_receiving_agency_may_record_one_about_a_child() {
        String child = read(jones()).getString("children[0].id");
        as(CHILDRENS_SERVICES, "referrer").body("{\"subject\": \"" + child + "\", \"kind\": \"neglect\"}")
                .when().post("/v1/concerns")
                .then().statusCode(201)
                .body("warnings", hasItem("/statement: What the concern is, is not said."));
    }

    @Test
    void the_recording_agency_reads_all_of_it() {
        String id = concern();
        as(SCHOOL, "referrer")
                .when().get("/v1/concerns/" + id)
                .then().statusCode(200)
                .header("ETag", "\"v1\"")
                .body("detail", equalTo("FULL"))
                .body("concernClass", equalTo("SAFEGUARDING"))
                .body("kind", equalTo("abuse-images"))
                .body("statement.nature", equalTo("FACT"))
                .body("narrative", equalTo("Planted-Narrative: a long story."));
        assertThat(count("trail_entry where subject = '" + id + "' and action = 'concern.read' and view = 'FULL'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_records_a_concern_about_somebody_whom_he_may_not_see() {
        String adult = read(jones()).getString("adults[1].id");
        String hidden = subjectRefused(STRANGER, adult);
        String missing = subjectRefused(STRANGER, NOBODY.toString());
        assertThat(hidden).isEqualTo(missing);
    }

    @Test
    void nor_about_somebody_of_a_referral_that_was_taken_back() {
        String id = jones();
        String adult = read(id).getString("adults[1].id");
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"x\"}")
                .put("/v1/referrals/" + id + "/withdrawal")
                .then().statusCode(200);
        subjectRefused(SCHOOL, adult);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind": "nonsense"                                                  | /kind
            "kind": " "                                                         | /kind
            "kind": "other", "occurredOn": "2999-01-01"                         | /occurredOn
            "kind": "other", "statement": {"text": "x"}                         | /statement/nature
            "kind": "other", "statement": {"text": "", "nature": "FACT"}        | /statement/text
            "kind": "other", "statement": {"text": "x", "nature": "OPINION", "grade": "x"} | /statement/grade
            "kind": "other", "contact": {"phone": "nonsense"}                   | /contact/phone
            """)
    void a_value_that_cannot_be_right_is_refused_with_a_pointer_and_nothing_is_saved(String members, String pointer) {
        long before = count("concern") + count("idempotency_key");
        as(SCHOOL, "referrer").body("{\"subject\": \"" + NOBODY + "\", " + members + "}")
                .when().post("/v1/concerns")
                .then().statusCode(422)
                .body("errors.pointer", hasItem(pointer));
        assertThat(count("concern") + count("idempotency_key")).isEqualTo(before);
    }

    @Test
    void a_concern_has_a_subject_and_a_kind() {
        as(SCHOOL, "referrer").body("{}")
                .when().post("/v1/concerns")
                .then().statusCode(422).body("errors.pointer", containsInAnyOrder("/subject", "/kind"));
    }

    @Test
    void a_narrative_has_a_limit() {
        as(SCHOOL, "referrer")
                .body("{\"subject\": \"" + NOBODY + "\", \"kind\": \"other\", \"narrative\": \"" + "x".repeat(20001) + "\"}")
                .when().post("/v1/concerns")
                .then().statusCode(422).body("errors.pointer", hasItem("/narrative"));
    }

    @Test
    void a_correction_is_a_new_version_and_may_concern_somebody_else() {
        String referral = jones();
        JsonPath people = read(referral);
        String id = as(SCHOOL, "referrer").body(concernAbout(people.getString("adults[1].id"))).post("/v1/concerns")
                .then().statusCode(201).extract().path("id");

        correct(SCHOOL, id, "v1", concernAbout(people.getString("children[0].id")).replace("abuse-images", "child-disclosure"))
                .then().statusCode(200).header("ETag", "\"v2\"");

        as(SCHOOL, "referrer").when().get("/v1/concerns/" + id).then().statusCode(200)
                .body("subject", equalTo(people.getString("children[0].id")))
                .body("kind", equalTo("child-disclosure"));
        assertThat(count("content_version where subject = '" + id + "'")).isEqualTo(2);
    }

    @Test
    void whom_it_is_about_stays_when_he_has_left_the_referral() {
        String referral = jones();
        JsonPath people = read(referral);
        String body = concernAbout(people.getString("adults[1].id"));
        String id = as(SCHOOL, "referrer").body(body).post("/v1/concerns").then().statusCode(201).extract().path("id");
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{}").put("/v1/referrals/" + referral).then().statusCode(200);
        correct(SCHOOL, id, "v1", body.replace("abuse-images", "other")).then().statusCode(200);
        correct(SCHOOL, id, "v2", concernAbout(people.getString("adults[0].id"))).then().statusCode(422)
                .body("errors.pointer", hasItem("/subject"));
    }

    @Test
    void what_was_read_can_be_sent_back() {
        String id = concern();
        Object form = as(SCHOOL, "referrer").get("/v1/concerns/" + id).then().statusCode(200).extract().as(Object.class);
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(form).put("/v1/concerns/" + id).then().statusCode(200);
    }

    @Test
    void only_the_recording_agency_changes_it_and_names_the_version() {
        String id = concern();
        String body = concernAbout(NOBODY.toString());
        correct(CHILDRENS_SERVICES, id, "v1", body).then().statusCode(404);
        withdraw(CHILDRENS_SERVICES, id, "v1").then().statusCode(404);
        correct(SCHOOL, id, "v9", body).then().statusCode(412);
        withdraw(SCHOOL, id, "v9").then().statusCode(412);
        as(SCHOOL, "referrer").body(body).put("/v1/concerns/" + id).then().statusCode(428);
        as(SCHOOL, "referrer").body("{\"reason\": \"x\"}").put("/v1/concerns/" + id + "/withdrawal").then().statusCode(428);
    }

    @Test
    void a_concern_names_what_recorded_its_referral_as_its_cause() {
        String referral = jones();
        String id = as(SCHOOL, "referrer").body(concernAbout(read(referral).getString("adults[0].id")))
                .post("/v1/concerns").then().statusCode(201).extract().path("id");
        assertThat(count(
                "trail_entry concern join trail_entry cause on cause.id = concern.causation where concern.subject = '" + id
                        + "' and concern.action = 'safeguarding.concern.recorded.v1' and cause.subject = '" + referral + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_concern_stays_with_its_agency_and_nothing_more_is_done_to_it() {
        String id = concern();
        withdraw(SCHOOL, id, "v1").then().statusCode(200).header("ETag", "\"v2\"");
        as(SCHOOL, "referrer").when().get("/v1/concerns/" + id).then().statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("It was somebody else."))
                .body("narrative", equalTo("Planted-Narrative: a long story."));
        correct(SCHOOL, id, "v2", concernAbout(NOBODY.toString())).then().statusCode(422);
        withdraw(SCHOOL, id, "v2").then().statusCode(409);
    }

    private static String subjectRefused(String agency, String person) {
        return as(agency, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa").body(concernAbout(person))
                .when().post("/v1/concerns")
                .then().statusCode(422).body("errors.pointer", hasItem("/subject")).extract().asString();
    }

    private static Response correct(String agency, String id, String version, String body) {
        return as(agency, "referrer").header("If-Match", "\"" + version + "\"").body(body).put("/v1/concerns/" + id);
    }

    private static Response withdraw(String agency, String id, String version) {
        return as(agency, "referrer").header("If-Match", "\"" + version + "\"").body("{\"reason\": \"It was somebody else.\"}")
                .put("/v1/concerns/" + id + "/withdrawal");
    }
}
