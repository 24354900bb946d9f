package safeguarding.referral;

import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;

import java.util.List;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Tokens;

/** A safeguarding partnership that records reviews, alone with its tests, and the person there who leads on learning. */
public final class Partnership {

    public static final String LEAD = "lena.learning";

    public static final List<String> TO_PUBLISHED = List.of("CRITERIA_MET", "COMMISSIONED", "DRAFTED", "QUALITY_ASSURED",
            "SIGNED_OFF", "PUBLISHED");

    private final String slug;

    private Partnership(String slug) {
        this.slug = slug;
    }

    public static Partnership alone() {
        return new Partnership("partnership-" + UUID.randomUUID());
    }

    public String slug() {
        return slug;
    }

    public RequestSpecification call() {
        return lead(slug);
    }

    public static RequestSpecification lead(String agency) {
        return as(Tokens.of(agency).user(LEAD).roles("learning-lead"), PURPOSE, LEGAL_BASIS);
    }

    public String reviews(String title, String theme) {
        return call().body("{\"title\": \"" + title + "\", \"pseudonymsOnly\": true, \"themes\": [\"" + theme + "\"],"
                + " \"criteria\": \"invented\"}").post("/v1/reviews").then().statusCode(201).extract().path("id");
    }

    public void publishes(String review) {
        TO_PUBLISHED.forEach(stage -> move(review, stage).statusCode(200));
    }

    public ValidatableResponse move(String review, String stage) {
        String etag = call().get("/v1/reviews/" + review).then().statusCode(200).extract().header("ETag");
        return call().header("If-Match", etag)
                .body("{\"stage\": \"" + stage + "\", \"on\": \"2017-08-15\", \"by\": \"subgroup\"}")
                .put("/v1/reviews/" + review + "/stage").then();
    }

    public String recommends(String review, String agency, String text) {
        return call().body("{\"heading\": \"Anonymous referrals\", \"text\": \"" + text + "\", \"agency\": \"" + agency
                + "\", \"dueOn\": \"2099-03-31\"}").post("/v1/reviews/" + review + "/recommendations").then().statusCode(201)
                .extract().path("id");
    }
}
