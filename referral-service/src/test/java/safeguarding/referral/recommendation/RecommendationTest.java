package safeguarding.referral.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.as;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Partnership;

@QuarkusTest
class RecommendationTest extends OverHttp {

    private static final String DONE = """
            {
              "progress": "DONE", "text": "Part of the staff training since autumn.",
              "evidence": [{"title": "Slides", "kind": "other", "mediaType": "application/pdf", "sizeBytes": 1, "heldBy": "training",
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "howToAsk": "Write to us."}],
              "taught": [{"how": "briefing", "on": "2018-10-01", "toWhom": "all agencies"}]
            }""";

    private final Partnership partnership = Partnership.alone();

    @Test
    void the_recommendations_of_the_first_seed_are_answered_and_assured_each_by_its_agency() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode seed;
        try (InputStream file = RecommendationTest.class.getResourceAsStream("/learning-seed.json")) {
            seed = json.readTree(file);
        }
        String review = partnership.call().body(seed.path("review").toString()).post("/v1/reviews").then().statusCode(201)
                .extract()
                .path("id");
        List<String> headings = new ArrayList<>();
        for (JsonNode one : seed.path("recommendations")) {
            JsonNode answer = ((ObjectNode) one).remove("answer");
            String id = partnership.call().body(one.toString()).post("/v1/reviews/" + review + "/recommendations").then()
                    .statusCode(201).extract().path("id");
            answered(one.path("agency").asText(), id, "v1", answer.toString()).statusCode(200);
            assured(partnership.slug(), id, "v2", true).statusCode(200);
            headings.add(one.path("heading").asText());
        }
        partnership.call().get("/v1/recommendations?progress=ASSURED").then().statusCode(200)
                .body("items.heading", equalTo(headings)).body("items.review", hasItem(review));
        assertThat(headings).contains("Working with registered sex offenders", "Risk assessment and analysis of information",
                "The process of disclosure of abuse", "Anonymous referrals").hasSizeGreaterThan(7);
    }

    @Test
    void an_answer_keeps_its_evidence_its_teaching_and_who_gave_it() {
        String id = recommended(SCHOOL);
        answered(SCHOOL, id, "v1", DONE).statusCode(200);
        Partnership.lead(SCHOOL).get("/v1/recommendations/" + id).then().statusCode(200).header("ETag", "\"v2\"")
                .body("progress", equalTo("DONE")).body("answer.by", equalTo(Partnership.LEAD))
                .body("answer.evidence[0].heldBy", equalTo("training")).body("answer.taught.how", contains("briefing"))
                .body("dueOn", equalTo("2099-03-31"));
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + id + "'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_is_not_enough_goes_back_to_the_agency_and_waits_again() {
        String id = recommended(SCHOOL);
        answered(SCHOOL, id, "v1", DONE).statusCode(200);
        assertThat(waits(id)).isZero();
        assured(partnership.slug(), id, "v2", false).statusCode(200);
        assertThat(waits(id)).isEqualTo(1);
        answered(SCHOOL, id, "v3", DONE).statusCode(200);
        assured(partnership.slug(), id, "v4", true).statusCode(200);
        answered(SCHOOL, id, "v5", DONE).statusCode(409);
        assured(partnership.slug(), id, "v5", true).statusCode(409);
    }

    @Test
    void nothing_is_recommended_to_an_agency_that_the_directory_does_not_know() {
        String review = partnership.reviews("Child G and H", "anonymous-referrals");
        partnership.call().body("{\"heading\": \"x\", \"text\": \"x\", \"agency\": \"nowhere-invented\","
                + " \"dueOn\": \"2099-01-01\"}").post("/v1/reviews/" + review + "/recommendations").then().statusCode(422)
                .body("errors.pointer", contains("/agency"));
        assertThat(count("recommendation where review = '" + review + "'")).isZero();
    }

    @Test
    void nobody_assures_what_was_not_answered_and_no_system_does() {
        String id = recommended(SCHOOL);
        assured(partnership.slug(), id, "v1", true).statusCode(409);
        answered(SCHOOL, id, "v1", DONE).statusCode(200);
        as(partnership.slug(), "learning-lead").header("If-Match", "\"v2\"").body("{\"assured\": true, \"reason\": \"x\"}")
                .put("/v1/recommendations/" + id + "/assurance").then().statusCode(422);
    }

    @Test
    void only_whom_it_is_to_answers_only_who_made_it_assures_and_nobody_else_knows_until_the_review_is_published() {
        String review = partnership.reviews("Child G and H", "anonymous-referrals");
        String id = partnership.recommends(review, SCHOOL, "Train staff.");
        assertThat(notFound(id)).isEqualTo(notFound(NOBODY.toString()));
        answered(STRANGER, id, "v1", DONE).statusCode(404);
        answered(partnership.slug(), id, "v1", DONE).statusCode(404);
        assured(SCHOOL, id, "v1", true).statusCode(404);
        partnership.publishes(review);
        as(STRANGER, "practitioner").get("/v1/recommendations/" + id).then().statusCode(200)
                .body("text", equalTo("Train staff.")).body("answer", nullValue());
        answered(STRANGER, id, "v1", DONE).statusCode(404);
        Partnership.lead(STRANGER).body("{\"heading\": \"x\", \"text\": \"x\", \"agency\": \"x\", \"dueOn\": \"2099-01-01\"}")
                .post("/v1/reviews/" + review + "/recommendations").then().statusCode(404);
    }

    @Test
    void an_agency_sees_what_is_recommended_to_it_and_the_search_is_on_the_trail() {
        Partnership other = Partnership.alone();
        String id = recommended(other.slug());
        other.call().get("/v1/recommendations").then().statusCode(200).body("items.id", contains(id));
        other.call().get("/v1/recommendations?progress=DONE").then().statusCode(200).body("items.size()", equalTo(0));
        assertThat(count("trail_entry where action = 'recommendation.searched' and agency = '" + other.slug() + "'"))
                .isEqualTo(2);
    }

    @Test
    void what_is_open_is_found_by_whom_it_is_to_and_by_whoever_made_it() {
        Partnership other = Partnership.alone();
        String id = recommended(other.slug());
        String done = recommended(other.slug());
        answered(other.slug(), done, "v1", DONE).statusCode(200);
        other.call().get("/v1/recommendations?only=OPEN").then().statusCode(200).body("items.id", contains(id));
        partnership.call().get("/v1/recommendations?only=OPEN").then().statusCode(200).body("items.id", contains(id, done));
        assured(partnership.slug(), done, "v2", true).statusCode(200);
        partnership.call().get("/v1/recommendations?only=OPEN").then().statusCode(200).body("items.id", contains(id));
        partnership.call().get("/v1/recommendations?only=nonsense").then().statusCode(422);
    }

    @Test
    void a_review_lists_what_it_recommends_to_its_own_agency_and_once_published_to_all_and_it_is_on_the_trail() {
        String review = partnership.reviews("Child G and H", "anonymous-referrals");
        String one = partnership.recommends(review, SCHOOL, "Train staff.");
        String other = partnership.recommends(review, CHILDRENS_SERVICES, "Train staff.");
        recommended(SCHOOL);
        String first = partnership.call().get("/v1/reviews/" + review + "/recommendations?limit=1").then().statusCode(200)
                .body("items.id", contains(one)).extract().path("next");
        partnership.call().get("/v1/reviews/" + review + "/recommendations?after=" + first).then().statusCode(200)
                .body("items.id", contains(other)).body("next", nullValue());
        assertThat(listOf(review)).isEqualTo(listOf(NOBODY.toString()));
        partnership.publishes(review);
        as(STRANGER, "practitioner").get("/v1/reviews/" + review + "/recommendations").then().statusCode(200)
                .body("items.id", contains(one, other));
        assertThat(count("trail_entry where action = 'review.read' and view = 'recommendations' and subject = '" + review
                + "'")).isEqualTo(3);
    }

    private static String listOf(String review) {
        return as(STRANGER, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/reviews/" + review + "/recommendations").then().statusCode(404).extract().asString();
    }

    @Test
    void words_are_put_right_in_a_new_version_and_those_who_have_it_are_told() {
        String review = partnership.reviews("Child G and H", "anonymous-referrals");
        String id = partnership.recommends(review, SCHOOL, "Train staff.");
        answered(SCHOOL, id, "v1", DONE).statusCode(200);
        corrected(partnership.slug(), id, "v2", "Train staff and volunteers.").statusCode(200).header("ETag", "\"v3\"");

        Partnership.lead(SCHOOL).get("/v1/recommendations/" + id).then().statusCode(200)
                .body("text", equalTo("Train staff and volunteers.")).body("correction.of", equalTo(2))
                .body("correction.reason", equalTo("Left out.")).body("correction.by", equalTo(Partnership.LEAD))
                .body("progress", equalTo("DONE")).body("answer.by", equalTo(Partnership.LEAD))
                .body("dueOn", equalTo("2099-03-31"));
        Partnership.lead(SCHOOL).get("/v1/recommendations/" + id + "/versions/2").then().statusCode(200)
                .body("text", equalTo("Train staff.")).body("correction", nullValue());
        assertThat(count("trail_entry where subject = '" + id + "' and version = 3 and correlation = '" + review
                + "' and counterparty = '" + SCHOOL + "' and topic = 'safeguarding.recommendation'"
                + " and action = 'safeguarding.recommendation.corrected.v1'")).isEqualTo(1);
        assured(partnership.slug(), id, "v3", true).statusCode(200);
        // What was assured was assured in the words that it had.
        corrected(partnership.slug(), id, "v4", "Train everybody.").statusCode(409);
        Partnership.lead(SCHOOL).get("/v1/recommendations/" + id).then().body("progress", equalTo("ASSURED"))
                .body("text", equalTo("Train staff and volunteers."));
    }

    @Test
    void other_words_change_nothing_of_what_is_waited_for_and_nobody_else_puts_any_in() {
        String review = partnership.reviews("Child G and H", "anonymous-referrals");
        String id = partnership.recommends(review, SCHOOL, "Train staff.");
        corrected(SCHOOL, id, "v1", "Do nothing.").statusCode(404);
        corrected(STRANGER, id, "v1", "Do nothing.").statusCode(404);
        corrected(partnership.slug(), id, "v7", "Train.").statusCode(412);
        corrected(partnership.slug(), id, "v1", "The mother of 999 000 0018.").statusCode(422)
                .body("errors.pointer", contains("/text"));
        corrected(partnership.slug(), id, "v1", "Train all staff.").statusCode(200);
        assertThat(waits(id)).isEqualTo(1);

        partnership.publishes(review);
        as(STRANGER, "practitioner").get("/v1/recommendations/" + id).then().statusCode(200)
                .body("text", equalTo("Train all staff."));
        Partnership.lead(STRANGER).get("/v1/recommendations/" + id + "/versions/1").then().statusCode(404);
        partnership.call().get("/v1/recommendations/" + id + "/versions/1").then().statusCode(200)
                .body("text", equalTo("Train staff."));
        partnership.call().get("/v1/recommendations/" + id + "/versions/9").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"progress\": \"ASSURED\", \"text\": \"x\"}", "{\"progress\": \"ISSUED\", \"text\": \"x\"}",
            "{\"progress\": \"DONE\", \"text\": \"The mother of 999 000 0018 was visited.\"}",
            "{\"progress\": \"DONE\", \"text\": \"x\", \"taught\": [{\"how\": \"telepathy\"}]}",
            "{\"progress\": \"DONE\", \"text\": \"x\", \"evidence\": [{\"kind\": \"clinical-image\"}]}" })
    void an_answer_that_is_none_or_that_identifies_somebody_is_refused(String answer) {
        answered(SCHOOL, recommended(SCHOOL), "v1", answer).statusCode(422);
    }

    private String recommended(String agency) {
        return partnership.recommends(partnership.reviews("Child G and H", "anonymous-referrals"), agency, "Train staff.");
    }

    private long waits(String id) {
        return count("recommendation where id = '" + id + "' and next_look_at is not null");
    }

    private static ValidatableResponse answered(String agency, String id, String version, String answer) {
        return Partnership.lead(agency).header("If-Match", "\"" + version + "\"").body(answer)
                .put("/v1/recommendations/" + id + "/answer").then();
    }

    private static ValidatableResponse assured(String agency, String id, String version, boolean enough) {
        return Partnership.lead(agency).header("If-Match", "\"" + version + "\"")
                .body("{\"assured\": " + enough + ", \"reason\": \"planted\"}")
                .put("/v1/recommendations/" + id + "/assurance").then();
    }

    private static ValidatableResponse corrected(String agency, String id, String version, String text) {
        return Partnership.lead(agency).header("If-Match", "\"" + version + "\"")
                .body("{\"heading\": \"Training\", \"text\": \"" + text + "\", \"reason\": \"Left out.\"}")
                .put("/v1/recommendations/" + id + "/wording").then();
    }

    private static String notFound(String id) {
        return as(STRANGER, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/recommendations/" + id).then().statusCode(404).extract().asString();
    }
}
