package safeguarding.referral.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.TwoFamilies.NURSERY;
import static safeguarding.referral.TwoFamilies.POLICE;
import static safeguarding.referral.TwoFamilies.PROBATION;
import static safeguarding.referral.TwoFamilies.entry;
import static safeguarding.referral.TwoFamilies.quoted;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.Tokens;

/** Three senior managers look at the chronologies of both sibling groups, as the briefing of January 2024 tells. */
@QuarkusTest
class ReviewPanelTest extends OverHttp {

    private static final String FINDING = "{\"from\": \"planted Pat\", \"found\": \"planted finding\", \"change\": \"planted\"}";
    private static final String CONCLUSION = "{\"summary\": \"planted summary\", \"riskAnswered\": false}";
    private static final String REQUEST = "01970000-0000-7000-8000-0000000000ac";

    // One pair of families for all tests here: none of them changes it.
    private static TwoFamilies families;

    @BeforeEach
    void there_are_two_families() {
        if (families == null) {
            families = new TwoFamilies();
        }
    }

    @Test
    void three_reviewers_find_what_the_chronologies_of_two_sibling_groups_show_and_it_is_concluded() {
        String line = entry(POLICE, "abuse-images", "2026-08-20", quoted(families.daveAgain, families.ada),
                ", \"sharing\": {\"audience\": \"CIRCLE\"}");
        String id = convened();
        change(id, "conclusion", CONCLUSION).statusCode(409).body("type", equalTo("urn:safeguarding:problem:nothing-found"));
        finds(POLICE, id, FINDING.replace("{\"from", "{\"lines\": [\"" + line + "\"], \"from")).statusCode(201);
        finds(PROBATION, id, FINDING).statusCode(201).body("warnings", hasItem(containsString("On what it rests")));
        finds(CHILDRENS_SERVICES, id, FINDING).statusCode(404);
        change(id, "conclusion", CONCLUSION).statusCode(200).header("ETag", "\"v4\"");
        JsonPath seen = read(NURSERY, id).statusCode(200).extract().jsonPath();
        assertThat(seen.getString("state")).isEqualTo("CONCLUDED");
        assertThat(seen.getList("findings.by.agency")).containsExactly(POLICE, PROBATION);
        assertThat(seen.getList("findings[0].said.lines")).containsExactly(line);
        assertThat(seen.getString("conclusion.said.summary")).isEqualTo("planted summary");
        assertThat(seen.getString("guidance")).isEqualTo("working-together-2026");
    }

    @Test
    void each_reads_the_chronologies_by_its_own_records_and_is_shown_no_other_agencys() {
        String id = convened();
        assertThat(read(CHILDRENS_SERVICES, id).extract().jsonPath().getList("said.chronologies.person"))
                .containsExactly(families.mia, families.ada);
        assertThat(read(POLICE, id).extract().jsonPath().getList("said.chronologies.person"))
                .doesNotContain(families.mia, families.ada).hasSize(2);
        TwoFamilies.read(CHILDRENS_SERVICES, families.mia, "?over=GROUP").statusCode(200);
        TwoFamilies.read(CHILDRENS_SERVICES, families.ada, "?over=GROUP").statusCode(200);
    }

    @Test
    void nobody_convenes_over_a_chronology_that_is_not_his_to_read_and_nobody_else_finds_a_panel() {
        String id = convened();
        String none = answer(chair(STRANGER).body(body(NOBODY.toString(), families.ada)).post("/v1/review-panels").then());
        assertThat(answer(chair(STRANGER).body(body(families.mia, families.ada)).post("/v1/review-panels").then()))
                .isEqualTo(none);
        for (String path : List.of("", "/versions/1")) {
            assertThat(answer(read(STRANGER, id + path))).isEqualTo(answer(read(STRANGER, NOBODY + path)));
        }
        finds(STRANGER, id, FINDING).statusCode(404);
        chair(POLICE).header("If-Match", "\"v1\"").body(CONCLUSION).put("/v1/review-panels/" + id + "/conclusion").then()
                .statusCode(404);
        call(CHILDRENS_SERVICES, "practitioner").header("If-Match", "\"v1\"").body(CONCLUSION)
                .put("/v1/review-panels/" + id + "/conclusion").then().statusCode(403);
        call(STRANGER, "practitioner").get("/v1/review-panels").then().statusCode(200).body("items.size()", equalTo(0));
        call(POLICE, "practitioner").get("/v1/review-panels?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        call(POLICE, "practitioner").get("/v1/review-panels?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "knownAt": "2026-11-20T17:00:00Z" | "knownAt": "2999-01-01T00:00:00Z"      | /knownAt
            "agency": "police-invented"       | "agency": "nowhere-invented"           | /reviewers/0/agency
            "over": "GROUP"                   | "over": "GROUP"}, {"person": "MIA", "over": "GROUP" | /chronologies/1
            "purpose": "planted purpose"      | "purpose": " "                         | /purpose
            """)
    void a_panel_that_cannot_be_right_is_refused_with_a_pointer(String before, String after, String pointer) {
        String body = body(families.mia, families.ada).replaceFirst(java.util.regex.Pattern.quote(before),
                after.replace("MIA", families.mia));
        chair(CHILDRENS_SERVICES).body(body).post("/v1/review-panels").then().statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void one_that_is_not_to_be_says_why_and_takes_nothing_more() {
        String id = convened();
        chair(CHILDRENS_SERVICES).body("{\"reason\": \"x\"}").put("/v1/review-panels/" + id + "/calling-off").then()
                .statusCode(428);
        change(id, "calling-off", "{\"reason\": \"planted reason\"}").statusCode(200);
        finds(POLICE, id, FINDING).statusCode(409);
        read(POLICE, id).body("callingOff.reason", equalTo("planted reason"));
        read(POLICE, id + "/versions/1").statusCode(200).body("state", equalTo("SITTING"));
    }

    @Test
    void every_act_and_every_reading_is_on_the_trail_and_nothing_that_was_found_is_on_the_bus() {
        String id = convened();
        finds(POLICE, id, FINDING).statusCode(201);
        change(id, "conclusion", CONCLUSION).statusCode(200);
        read(PROBATION, id).statusCode(200).body("findings.said.found", not(hasItem("x")));
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + id + "'"))
                .isEqualTo(3);
        assertThat(count("trail_entry where action = 'review-panel.read' and agency = '" + PROBATION + "' and subject = '" + id
                + "'")).isEqualTo(1);
        try (KafkaTap tap = KafkaTap.on("safeguarding.review-panel")) {
            assertThat(tap.await(id, 2)).allSatisfy(message -> assertThat(message.value()).doesNotContain("planted"))
                    .extracting(message -> KafkaTap.attribute(message, "type")).containsExactly(
                            "safeguarding.review-panel.convened.v1", "safeguarding.review-panel.concluded.v1");
        }
    }

    private static String convened() {
        return chair(CHILDRENS_SERVICES).body(body(families.mia, families.ada)).post("/v1/review-panels").then().statusCode(201)
                .extract().path("id");
    }

    private static String body(String one, String other) {
        return "{\"purpose\": \"planted purpose\", \"chronologies\": [{\"person\": \"" + one + "\", \"over\": \"GROUP\"},"
                + " {\"person\": \"" + other + "\", \"over\": \"GROUP\"}], \"knownAt\": \"2026-11-20T17:00:00Z\","
                + " \"reviewers\": [" + reviewer(POLICE) + ", " + reviewer(PROBATION) + ", " + reviewer(NURSERY) + "]}";
    }

    private static String reviewer(String agency) {
        return "{\"agency\": \"" + agency + "\", \"name\": \"Pat Invented\", \"role\": \"senior manager\"}";
    }

    private static RequestSpecification chair(String agency) {
        return call(agency, "chronology-chair");
    }

    private static RequestSpecification call(String agency, String role) {
        return Calls.as(Tokens.of(agency).user("cleo.invented").roles(role), PURPOSE, LEGAL_BASIS)
                .header("X-Request-Id", REQUEST);
    }

    private static ValidatableResponse read(String agency, String path) {
        return call(agency, "practitioner").get("/v1/review-panels/" + path).then();
    }

    private static ValidatableResponse finds(String agency, String id, String body) {
        return call(agency, "practitioner").body(body).post("/v1/review-panels/" + id + "/findings").then();
    }

    private static ValidatableResponse change(String id, String what, String body) {
        String etag = read(CHILDRENS_SERVICES, id).statusCode(200).extract().header("ETag");
        return chair(CHILDRENS_SERVICES).header("If-Match", etag).body(body).put("/v1/review-panels/" + id + "/" + what).then();
    }

    private static String answer(ValidatableResponse response) {
        return response.statusCode(404).extract().asString();
    }
}
