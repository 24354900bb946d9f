package safeguarding.registry.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Receiver;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

/** An agency's interface is tried when it asks for that, and what came of it is in the directory. */
@QuarkusTest
class EndpointTest extends OverHttp {

    private final Receiver there = new Receiver();
    private String agency;

    @BeforeEach
    void an_agency_that_the_directory_knows() {
        agency = TestAgencies.fresh("HEALTH_TRUST");
    }

    @AfterEach
    void it_is_gone() {
        there.close();
    }

    @Test
    void what_came_of_trying_it_is_what_everybody_reads() {
        said(agency, there.url(), null).statusCode(201).header("ETag", "\"v1\"").body("lastTrial", nullValue());
        there.answers(200);

        tried(agency).then().statusCode(200).body("lastTrial.outcome", equalTo("WORKS")).body("lastTrial.status", equalTo(200));

        read().body("url", equalTo(there.url())).body("capabilities", contains("RECEIVES_WEBHOOK"))
                .body("lastTrial.outcome", equalTo("WORKS")).body("lastTrial.at", notNullValue());
        assertThat(there.calls()).singleElement().satisfies(call -> assertThat(call.body()).isEmpty());
        assertThat(count("trail_entry where action = 'endpoint.tried' and agency = '" + agency + "'")).isEqualTo(1);
    }

    @Test
    void whatever_comes_of_it_is_told_apart() {
        said(agency, there.url(), null).statusCode(201);
        there.answers(503);
        tried(agency).then().body("lastTrial.outcome", equalTo("ANSWERS_OTHERWISE")).body("lastTrial.status", equalTo(503));
        there.answers(302).answersWith("Location", "http://localhost:9/");
        triedLater().body("lastTrial.status", equalTo(302));
        there.hangs();
        triedLater().body("lastTrial.outcome", equalTo("TIMEOUT")).body("lastTrial.status", nullValue());
        there.close();
        triedLater().body("lastTrial.outcome", equalTo("NO_ANSWER"));
        rows.run("update agency_endpoint set url = 'https://nowhere.invalid/' where agency = ?", agency);
        triedLater().body("lastTrial.outcome", equalTo("LEADS_NOWHERE"));
        read().body("lastTrial.outcome", equalTo("LEADS_NOWHERE"));
    }

    @Test
    void nothing_inside_our_own_network_is_tried() {
        for (String inside : new String[] { "https://127.0.0.1/", "https://10.0.0.1/", "https://[::1]/", "https://2130706433/",
                "http://example.org/", "https://user@example.org/" }) {
            said(agency, inside, null).statusCode(422).body("errors.pointer", contains("/url"));
        }
        said(agency, there.url() + "?token=secret", null).statusCode(422).body("errors.pointer", contains("/url"));
        assertThat(count("agency_endpoint where agency = '" + agency + "'")).isZero();
    }

    @Test
    void nobody_has_it_tried_again_and_again() {
        said(agency, there.url(), null).statusCode(201);
        tried(agency).then().statusCode(200);

        tried(agency).then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:tried-just-now"));

        assertThat(there.calls()).hasSize(1);
    }

    @Test
    void another_address_needs_the_version_and_has_not_been_tried() {
        said(agency, there.url(), null).statusCode(201);
        tried(agency).then().statusCode(200);
        said(agency, there.url(), null).statusCode(200).header("ETag", "\"v1\"");
        said(agency, there.url() + "/2", null).statusCode(428);
        said(agency, there.url() + "/2", "\"v7\"").statusCode(412);

        said(agency, there.url() + "/2", "\"v1\"").statusCode(200).header("ETag", "\"v2\"");

        read().body("lastTrial", nullValue());
    }

    @Test
    void is_for_the_agency_itself() {
        said(agency, there.url(), null).statusCode(201);
        String other = TestAgencies.fresh("POLICE");
        String none = Answers.seen(admin(other).when().put("/v1/agencies/invented-nobody/endpoint/trial"));

        assertThat(Answers.seen(admin(other).when().put("/v1/agencies/" + agency + "/endpoint/trial"))).startsWith("404")
                .isEqualTo(none);
        assertThat(Answers
                .seen(admin(other).body(body("https://example.org/")).when().put("/v1/agencies/" + agency + "/endpoint")))
                .isEqualTo(none);
        assertThat(there.calls()).isEmpty();
    }

    private static ValidatableResponse said(String agency, String url, String ifMatch) {
        RequestSpecification call = admin(agency).body(body(url));
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).when().put("/v1/agencies/" + agency + "/endpoint")
                .then();
    }

    private static String body(String url) {
        return "{\"url\":\"" + url + "\",\"capabilities\":[\"RECEIVES_WEBHOOK\"]}";
    }

    private static Response tried(String agency) {
        return admin(agency).when().put("/v1/agencies/" + agency + "/endpoint/trial");
    }

    /** As if time had passed since the last one. */
    private ValidatableResponse triedLater() {
        rows.run("update agency_endpoint set asked_at = asked_at - interval '1 minute' where agency = ?", agency);
        return tried(agency).then().statusCode(200);
    }

    private ValidatableResponse read() {
        return Calls.as(POLICE, "practitioner").when().get("/v1/agencies/" + agency + "/endpoint").then().statusCode(200);
    }

    private static RequestSpecification admin(String agency) {
        return Calls.as(agency, "agency-admin");
    }
}
