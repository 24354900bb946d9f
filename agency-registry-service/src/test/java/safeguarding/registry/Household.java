package safeguarding.registry;

import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.testkit.Calls;

/** A child, his sister and a man around them, as one referral has them; and what agencies do that work with the child. */
public final class Household {

    public final UUID referral = UUID.randomUUID();
    public final UUID child = UUID.randomUUID();
    public final UUID sister = UUID.randomUUID();
    public final UUID man = UUID.randomUUID();
    public final Someone tom = Someone.invented("Tom").born("2015-02-01").withNumber("nhs-number", Someone.nhsNumber());
    public final Someone tina = tom.twin("Tina").born("2017-09-12");
    public final Someone alan = Someone.invented("Alan").withNumber("pnc", Someone.pnc());

    /** The man has to do with the child; the sister is only known to be his sister. */
    public Linkage referral(long version) {
        return withoutConnection(version).connection(child, man);
    }

    public Linkage withoutConnection(long version) {
        return Linkage.of(referral, version).child(child, tom).child(sister, tina).adult(man, alan);
    }

    /** The man is known only as somebody with a red van. */
    public Linkage withAStranger(long version) {
        return Linkage.of(referral, version).child(child, tom).child(sister, tina).unidentified(man).connection(child, man);
    }

    public UUID worksWithTom(String agency) {
        return opens(agency, "CHILD", tom, "ref-" + tom.family());
    }

    public static UUID opens(String agency, String kind, Someone who, String reference) {
        return UUID.fromString(Calls.as(agency, "practitioner").body(opening(kind, who, reference))
                .when().post("/v1/involvements")
                .then().statusCode(201).extract().path("id"));
    }

    public static String opening(String kind, Someone who, String reference) {
        return "{\"localReference\":\"" + reference + "\",\"kind\":\"" + kind + "\",\"openedOn\":\"2024-09-01\","
                + who.identity() + "}";
    }

    public static JsonPath inbox(String agency) {
        return inbox(agency, "").extract().jsonPath();
    }

    public static ValidatableResponse inbox(String agency, String query) {
        return Calls.as(agency, "practitioner").when().get("/v1/inbox" + query).then().statusCode(200);
    }

    public static UUID decides(String agency, UUID record, UUID other, String meaning) {
        return UUID.fromString(Calls.as(agency, "person-linker").body(decision(record, other, meaning))
                .when().post("/v1/link-decisions")
                .then().statusCode(201).extract().path("id"));
    }

    public static String decision(UUID record, UUID other, String meaning) {
        return "{\"record\":\"" + record + "\",\"other\":\"" + other + "\",\"decision\":\"" + meaning
                + "\",\"evidence\":\"Told by the mother\",\"grade\":\"2B\"}";
    }

    public static void takesBack(String agency, UUID decision) {
        Calls.as(agency, "person-linker").header("If-Match", "\"v1\"").body("{\"reason\":\"It was his brother\"}")
                .when().put("/v1/link-decisions/" + decision + "/withdrawal")
                .then().statusCode(200);
    }
}
