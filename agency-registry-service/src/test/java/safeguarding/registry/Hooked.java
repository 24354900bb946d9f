package safeguarding.registry;

import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** An agency that wants to be called, as its administrator and the keeper of the registry handle it. */
public final class Hooked {

    private Hooked() {
    }

    /** The secret that it got. */
    public static String at(String agency, String url) {
        return choose(agency, url).then().statusCode(201).extract().path("secret");
    }

    public static Response choose(String agency, String url) {
        return admin(agency).body("{\"url\":\"" + url + "\"}").when().put("/v1/webhook");
    }

    public static ValidatableResponse seen(String agency) {
        return admin(agency).when().get("/v1/webhook").then().statusCode(200);
    }

    /** After it was disabled. */
    public static void resumes(String agency, String url) {
        String tag = seen(agency).extract().header("ETag");
        admin(agency).header("If-Match", tag).body("{\"url\":\"" + url + "\"}").when().put("/v1/webhook").then()
                .statusCode(200);
    }

    public static ValidatableResponse does(String agency, String what, String body) {
        RequestSpecification call = admin(agency);
        return (body.isEmpty() ? call : call.body(body)).when().put("/v1/webhook/" + what).then();
    }

    public static JsonPath undeliverable(String agency) {
        return admin(agency).when().get("/v1/undeliverable").then().statusCode(200).extract().jsonPath();
    }

    public static void redrives(String agency, UUID item) {
        admin(agency).when().put("/v1/undeliverable/" + item + "/redrive").then().statusCode(204);
    }

    public static void suspended(String agency) {
        keeper().body("{\"reason\":\"Its system moves\"}").when().put("/v1/agencies/" + agency + "/suspension").then()
                .statusCode(200);
    }

    public static void resumed(String agency) {
        keeper().when().put("/v1/agencies/" + agency + "/resumption").then().statusCode(200);
    }

    public static RequestSpecification admin(String agency) {
        return Calls.as(agency, "agency-admin");
    }

    public static RequestSpecification keeper() {
        return Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10");
    }
}
