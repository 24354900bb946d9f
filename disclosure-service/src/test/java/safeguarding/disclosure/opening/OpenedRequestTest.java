package safeguarding.disclosure.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.RegistryAsks.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** An officer asks for a decision, also about somebody who is no agency. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class OpenedRequestTest {

    @Inject
    Database database;

    private String police;
    private UUID concern;

    @BeforeEach
    void a_force_of_its_own() {
        police = "police-" + UUID.randomUUID();
        Map<String, Object> somebody = Invented.offender();
        somebody.remove("leadAgency");
        concern = Officers.raised(police, Invented.concern(Officers.recorded(police, somebody)));
    }

    @Test
    void a_parent_is_told_in_person_after_a_decision_and_the_registry_hears_of_nobody() {
        UUID request = opened("parent", null);
        officer(police).when().get("/v1/disclosure-requests").then().body("requests.id", contains(request.toString()))
                .body("requests[0].opened.recipient", equalTo("parent")).body("requests[0].agency", nullValue())
                .body("requests[0].concernKind", equalTo("change-of-address"));
        Map<String, Object> decision = Decided.disclosed();
        in(in(decision, "telling"), "giving").put("manner", "IN_PERSON");
        in(in(decision, "telling"), "recipient").put("role", "Mother");

        String decided = decide(request, 1, decision).statusCode(201).extract().path("id");

        officer(police).when().get("/v1/disclosure-decisions/" + decided).then().statusCode(200)
                .body("decision.telling.undertaking.answered", equalTo("SIGNED")).body("agency", nullValue());
        Officers.registry().body(tree("ids", List.of(request.toString()))).when().post("/v1/linkage-records").then()
                .body("records[0].decisions", empty());
        assertThat(database.actsAbout(request)).contains("disclosure-request.opened REVIEW",
                "safeguarding.disclosure-decision.made.v1 PERMIT");
    }

    @Test
    void nothing_is_put_in_writing_for_whom_an_officer_asked() {
        UUID request = opened("agency", "invented-club");

        decide(request, 1, Decided.disclosed()).statusCode(422).body("errors.pointer", contains("/telling/giving/manner"));
        decide(request, 1, Decided.notNow()).statusCode(201);
    }

    @Test
    void a_concern_that_is_corrected_is_decided_about_again_and_one_that_goes_takes_its_requests_with_it() {
        UUID request = opened("former-partner", null);
        decide(request, 1, Decided.notNow()).statusCode(201);
        Map<String, Object> corrected = Invented.concern(concern);
        corrected.remove("offender");

        Officers.of(police).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + concern).then()
                .statusCode(200);

        state(request).body("state", equalTo("REVIEW_DUE")).body("concernVersion", equalTo(2));
        Officers.of(police).header("If-Match", "\"v2\"").body(tree("reason", "A mistake.")).when()
                .put("/v1/concerns/" + concern + "/withdrawal").then().statusCode(200);
        state(request).body("state", equalTo("WITHDRAWN"));
        decide(request, 4, Decided.notNow()).statusCode(409);
        open("parent", null).statusCode(404).body("type", equalTo("urn:safeguarding:problem:concern-not-yours"));
    }

    @Test
    void an_officer_takes_back_what_an_officer_opened_once() {
        UUID request = opened("employer", null);

        takeBack(request, 1).statusCode(200);
        takeBack(request, 2).statusCode(409).body("type", equalTo("urn:safeguarding:problem:request-transition-refused"));
    }

    @Test
    void what_the_registry_asks_no_officer_takes_back() {
        RegistryAsks.Line line = RegistryAsks.waiting(concern, police);

        takeBack(line.id(), 1).statusCode(409);
    }

    @Test
    void an_agency_is_named_and_nobody_else_is_and_codes_are_on_the_lists() {
        open("agency", null).statusCode(422).body("errors.pointer", contains("/agency"));
        open("parent", "invented-club").statusCode(422).body("errors.pointer", contains("/agency"));
        open("acquaintance", null).statusCode(422).body("errors.pointer", hasItem("/recipient"));
    }

    @Test
    void another_forces_concern_and_none_are_answered_alike() {
        UUID others = Officers.raised(Officers.POLICE,
                Invented.concern(Officers.recorded(Officers.POLICE, Invented.offender())));
        for (UUID id : new UUID[] { others, UUID.randomUUID() }) {
            officer(police).body(tree("concern", id.toString(), "recipient", "parent", "trigger", "referral")).when()
                    .post("/v1/disclosure-requests").then().statusCode(404)
                    .body("type", equalTo("urn:safeguarding:problem:concern-not-yours"));
        }
    }

    private UUID opened(String recipient, String agency) {
        return UUID.fromString(open(recipient, agency).statusCode(201).extract().path("id"));
    }

    private ValidatableResponse open(String recipient, String agency) {
        Map<String, Object> body = tree("concern", concern.toString(), "recipient", recipient, "trigger", "mappa-meeting");
        if (agency != null) {
            body.put("agency", agency);
        }
        return officer(police).body(body).when().post("/v1/disclosure-requests").then();
    }

    private ValidatableResponse decide(UUID request, int version, Map<String, Object> decision) {
        return officer(police).header("If-Match", "\"v" + version + "\"").body(decision).when()
                .post("/v1/disclosure-requests/" + request + "/decisions").then();
    }

    private ValidatableResponse takeBack(UUID request, int version) {
        return officer(police).header("If-Match", "\"v" + version + "\"").when()
                .put("/v1/disclosure-requests/" + request + "/withdrawal").then();
    }

    private ValidatableResponse state(UUID request) {
        return officer(police).when().get("/v1/disclosure-requests/" + request).then().statusCode(200);
    }
}
