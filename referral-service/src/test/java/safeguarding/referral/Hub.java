package safeguarding.referral;

import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Tokens;

/** A hub that receives referrals, and the person on duty there. */
public final class Hub {

    public static final String ON_DUTY = "tess.triage";

    private final String slug;

    private Hub(String slug) {
        this.slug = slug;
    }

    /** One that nothing else in the tests has to do with, so that its work list is its own. */
    public static Hub alone() {
        return new Hub("hub-" + UUID.randomUUID());
    }

    public static Hub of(String slug) {
        return new Hub(slug);
    }

    public String slug() {
        return slug;
    }

    public RequestSpecification call() {
        return as(Tokens.of(slug).user(ON_DUTY).roles("triage-officer"), PURPOSE, LEGAL_BASIS);
    }

    /** Has the school send it a referral, and says which id that got. */
    public String receives() {
        return as(Invented.SCHOOL, "referrer").body(sentTo(slug)).post("/v1/referrals").then().statusCode(201).extract()
                .path("id");
    }

    public static String sentTo(String hub) {
        return "{\"sentTo\": \"" + hub + "\", \"reason\": {\"worries\": \"planted\"}}";
    }

    public void rates(String referral, String rating) {
        changes(referral, "rating", "{\"rating\": \"" + rating + "\", \"reason\": \"planted\"}");
    }

    public void decides(String referral, String route) {
        changes(referral, "decision", "{\"route\": \"" + route + "\", \"reason\": \"planted\"}");
    }

    public void feedsBack(String referral) {
        changes(referral, "feedback", "{\"text\": \"planted thanks\"}");
    }

    private void changes(String referral, String what, String body) {
        String etag = call().get("/v1/referrals/" + referral + "/triage").then().statusCode(200).extract().header("ETag");
        call().header("If-Match", etag).body(body).put("/v1/referrals/" + referral + "/triage/" + what).then().statusCode(200);
    }

    public void steps(String referral, String step, String happenedAt) {
        call().body("{\"step\": \"" + step + "\", \"happenedAt\": \"" + happenedAt + "\"}")
                .post("/v1/referrals/" + referral + "/steps").then().statusCode(201);
    }

    public JsonPath deadlines(String referral) {
        return call().get("/v1/referrals/" + referral + "/deadlines").then().statusCode(200).extract().jsonPath();
    }

    /** The state of the clock of a rule, the open one if there is one; null where there is none at all. */
    public String state(String referral, String rule) {
        List<Map<String, Object>> clocks = deadlines(referral).getList("deadlines");
        return clocks.stream().filter(clock -> clock.get("rule").equals(rule)).map(clock -> (String) clock.get("state"))
                .findFirst().orElse(null);
    }
}
