package safeguarding.referral.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.as;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Partnership;

@QuarkusTest
class ReviewTest extends OverHttp {

    private final Partnership partnership = Partnership.alone();

    @Test
    void a_review_goes_from_its_referral_to_its_publication_and_each_step_stands_in_it() {
        String review = partnership.reviews("Child G and H", "anonymous-referrals");
        partnership.move(review, "PUBLISHED").statusCode(409);
        partnership.publishes(review);
        partnership.call().get("/v1/reviews/" + review).then().statusCode(200).header("ETag", "\"v7\"")
                .body("stage", equalTo("PUBLISHED")).body("steps.stage", equalTo(Partnership.TO_PUBLISHED))
                .body("steps[0].on", equalTo("2017-08-15")).body("steps[0].by", equalTo("subgroup"));
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + review + "'"))
                .isEqualTo(7);
        partnership.move(review, "SIGNED_OFF").statusCode(409);
    }

    @Test
    void a_published_review_is_taken_back_with_a_reason_and_nobody_else_reads_it_until_it_is_published_again() {
        String review = partnership.reviews("Child G and H", "neglect");
        String recommendation = partnership.recommends(review, SCHOOL, "Train staff.");
        partnership.publishes(review);
        as(STRANGER, "practitioner").get("/v1/recommendations/" + recommendation).then().statusCode(200);
        partnership.move(review, "DRAFTED").statusCode(422).body("errors.pointer", contains("/note"));
        partnership.call().header("If-Match", "\"v7\"")
                .body("{\"stage\": \"DRAFTED\", \"on\": \"2018-01-01\", \"note\": \"A place in it is wrong.\"}")
                .put("/v1/reviews/" + review + "/stage").then().statusCode(200);
        assertThat(notFound(review)).isEqualTo(notFound(NOBODY.toString()));
        as(STRANGER, "practitioner").get("/v1/recommendations/" + recommendation).then().statusCode(404);
        assertThat(count("trail_entry where action = 'review.taken-back' and version = 8 and subject = '" + review + "'"))
                .isEqualTo(1);
        List.of("QUALITY_ASSURED", "SIGNED_OFF", "PUBLISHED").forEach(stage -> partnership.move(review, stage).statusCode(200));
        as(SCHOOL, "practitioner").get("/v1/reviews/" + review).then().statusCode(200)
                .body("steps[6].note", equalTo("A place in it is wrong."));
    }

    @Test
    void until_it_is_published_nobody_else_can_tell_that_there_is_one() {
        String review = partnership.reviews("Child G and H", "neglect");
        assertThat(notFound(review)).isEqualTo(notFound(NOBODY.toString()));
        as(SCHOOL, "practitioner").get("/v1/reviews?theme=neglect&limit=200").then().body("items.id", not(hasItem(review)));
        partnership.publishes(review);
        as(SCHOOL, "practitioner").get("/v1/reviews/" + review).then().statusCode(200).body("title", equalTo("Child G and H"));
    }

    @Test
    void reviews_with_the_same_theme_are_found_beside_each_other() {
        String first = partnership.reviews("Child G and H", "abuse-images");
        String second = partnership.reviews("The Jones and Taylor children", "abuse-images");
        partnership.reviews("Another", "childs-voice");
        partnership.call().get("/v1/reviews?theme=abuse-images&limit=200").then().statusCode(200)
                .body("items.id", hasItems(first, second)).body("items.title", not(hasItem("Another")));
        String next = partnership.call().get("/v1/reviews?theme=abuse-images&limit=1").then().extract().path("next");
        partnership.call().get("/v1/reviews?theme=abuse-images&limit=200&after=" + next).then().statusCode(200);
    }

    @Test
    void whoever_may_read_does_not_change() {
        String review = partnership.reviews("Child G and H", "neglect");
        partnership.publishes(review);
        String body = "{\"stage\": \"DRAFTED\", \"on\": \"2018-01-01\"}";
        Partnership.lead(SCHOOL).header("If-Match", "\"v7\"").body(body).put("/v1/reviews/" + review + "/stage").then()
                .statusCode(404);
        as(SCHOOL, "practitioner").header("If-Match", "\"v7\"").body(body).put("/v1/reviews/" + review + "/stage").then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/pseudonymsOnly|{\"title\": \"x\", \"pseudonymsOnly\": false}",
            "/themes/0|{\"title\": \"x\", \"pseudonymsOnly\": true, \"themes\": [\"planted\"]}",
            "/title|{\"title\": \"The child of SO23 8UJ\", \"pseudonymsOnly\": true}",
            "/criteria|{\"title\": \"x\", \"pseudonymsOnly\": true, \"criteria\": \"999 000 0018\"}" })
    void what_identifies_a_child_or_is_not_said_to_be_pseudonymous_is_refused_and_not_repeated(String pointer, String form) {
        long before = count("review");
        String answer = partnership.call().body(form).post("/v1/reviews").then().statusCode(422)
                .body("errors.pointer", contains(pointer)).extract().asString();
        assertThat(answer).doesNotContain("SO23").doesNotContain("0018").doesNotContain("planted");
        assertThat(count("review")).isEqualTo(before);
    }

    private static String notFound(String id) {
        return as(SCHOOL, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/reviews/" + id).then().statusCode(404).extract().asString();
    }
}
