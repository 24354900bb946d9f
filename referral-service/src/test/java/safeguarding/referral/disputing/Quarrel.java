package safeguarding.referral.disputing;

import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.Invented;
import safeguarding.referral.strategy.Meeting;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** The school does not agree that the hub does nothing further about the Jones children. */
final class Quarrel {

    static final String PARTNERSHIP = "hampshire-safeguarding-children-partnership";

    final String referral;
    final String child;
    private String id = "";

    private Quarrel(String referral) {
        this.referral = referral;
        this.child = Invented.read(referral).getString("children[0].id");
    }

    static Quarrel prepared() {
        return new Quarrel(Invented.jones());
    }

    static Quarrel raised() {
        Quarrel quarrel = prepared();
        quarrel.id = quarrel.raisedBy(SCHOOL, CHILDRENS_SERVICES).statusCode(201).extract().path("id");
        return quarrel;
    }

    ValidatableResponse raisedBy(String agency, String with) {
        return Meeting.call(agency).body(body(child, with)).post("/v1/referrals/" + referral + "/disagreements").then();
    }

    static String body(String child, String with) {
        return "{\"children\": [\"" + child + "\"], \"with\": \"" + with + "\", \"about\": \"no-further-action\","
                + " \"from\": \"planted Kim\", \"decision\": \"planted decision\", \"reason\": \"planted reason\","
                + " \"wanted\": \"planted wish\", \"safetyMeanwhile\": \"planted safety\"}";
    }

    String id() {
        return id;
    }

    String path() {
        return "/v1/disagreements/" + id;
    }

    static RequestSpecification partnership() {
        return Calls.as(Tokens.of(PARTNERSHIP).user("pia.invented").roles("partnership-officer"), PURPOSE, LEGAL_BASIS);
    }

    JsonPath readBy(String agency) {
        return Meeting.call(agency).get(path()).then().statusCode(200).extract().jsonPath();
    }

    ValidatableResponse answeredBy(String agency, String verdict) {
        return changed(Meeting.call(agency), "answer",
                "{\"from\": \"planted Lee\", \"verdict\": \"" + verdict + "\", \"reason\": \"planted answer\"}");
    }

    ValidatableResponse movedUpBy(String agency) {
        return changed(Meeting.call(agency), "stage", "{\"from\": \"planted Kim\", \"reason\": \"planted because\"}");
    }

    ValidatableResponse settledBy(RequestSpecification call, String how) {
        return changed(call, "settlement", "{\"how\": \"" + how + "\", \"reason\": \"planted end\"}");
    }

    ValidatableResponse changed(RequestSpecification call, String what, String body) {
        String etag = Meeting.call(SCHOOL).get(path()).then().statusCode(200).extract().header("ETag");
        return call.header("If-Match", etag).body(body).put(path() + "/" + what).then();
    }

    String clock(String rule) {
        return readBy(SCHOOL).getString("clocks.find { it.rule == '" + rule + "' }.state");
    }
}
