package safeguarding.disclosure.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static safeguarding.disclosure.Invented.concern;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.raised;
import static safeguarding.disclosure.Officers.recorded;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class ConcernRecordingTest {

    @Inject
    Database database;

    private UUID offender;

    @BeforeEach
    void an_offender() {
        offender = recorded(POLICE, offender());
    }

    @Test
    void a_concern_is_read_by_its_recorder_as_it_was_recorded() {
        UUID id = raised(POLICE, concern(offender));

        Officers.of(POLICE).when().get("/v1/concerns/" + id)
                .then().statusCode(200).header("ETag", "\"v1\"").header("Cache-Control", "no-store")
                .body("detail", equalTo("FULL")).body("id", equalTo(id.toString()))
                .body("offender", equalTo(offender.toString()))
                .body("kind", equalTo("change-of-address")).body("statement", equalTo("FACT")).body("grade", equalTo("2BC"))
                .body("narrative", containsString("Planted narrative")).body("occurredOn", equalTo("2026-01-05"))
                .body("recordedBy", equalTo(POLICE)).body("withdrawn", equalTo(false))
                .body("$", not(hasKey("withdrawalReason")))
                .body("adult.name.family", equalTo("Marshinvented")).body("contact.agency", equalTo(PROBATION));
    }

    @Test
    void its_place_is_the_one_at_the_gateway() {
        Officers.of(POLICE).body(concern(offender)).when().post("/v1/concerns")
                .then().statusCode(201).header("ETag", "\"v1\"").header("Location", containsString("/disclosure/v1/concerns/"))
                .body("version", equalTo(1));
    }

    @Test
    void the_lead_agency_raises_concerns_of_its_own() {
        UUID id = raised(PROBATION, concern(offender));

        Officers.of(PROBATION).when().get("/v1/concerns/" + id).then().statusCode(200).body("recordedBy", equalTo(PROBATION));
    }

    @Test
    void a_correction_is_a_new_version_and_the_old_one_is_kept() {
        UUID id = raised(POLICE, concern(offender));
        Map<String, Object> corrected = concern(offender);
        corrected.remove("offender");
        corrected.put("statement", "OPINION");
        corrected.put("kind", "new-partner");

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + id)
                .then().statusCode(200).header("ETag", "\"v2\"").body("version", equalTo(2));

        Officers.of(POLICE).when().get("/v1/concerns/" + id)
                .then().body("statement", equalTo("OPINION")).body("kind", equalTo("new-partner")).body("version", equalTo(2));
        assertThat(database.versionsOf(id)).isEqualTo(2);
    }

    @Test
    void a_withdrawn_concern_says_so_and_is_neither_corrected_nor_withdrawn_again() {
        UUID id = raised(POLICE, concern(offender));
        Map<String, Object> again = concern(offender);
        again.remove("offender");

        withdrawing(id, "\"v1\"").statusCode(200).header("ETag", "\"v2\"");

        Officers.of(POLICE).when().get("/v1/concerns/" + id)
                .then().body("withdrawn", equalTo(true)).body("withdrawalReason", equalTo("He has not moved after all."));
        withdrawing(id, "\"v2\"").statusCode(409).body("type", equalTo("urn:safeguarding:problem:concern-already-withdrawn"));
        Officers.of(POLICE).header("If-Match", "\"v2\"").body(again).when().put("/v1/concerns/" + id)
                .then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:concern-already-withdrawn"));
        assertThat(database.versionsOf(id)).isEqualTo(2);
    }

    @Test
    void nobody_but_the_recorder_changes_it_not_even_the_lead_agency() {
        UUID id = raised(POLICE, concern(offender));

        Officers.of(PROBATION).header("If-Match", "\"v1\"").body(tree("reason", "Not ours to say.")).when()
                .put("/v1/concerns/" + id + "/withdrawal")
                .then().statusCode(404);
    }

    @Test
    void of_a_correction_and_a_withdrawal_at_once_one_is_refused() {
        UUID id = raised(POLICE, concern(offender));
        Map<String, Object> corrected = concern(offender);
        corrected.remove("offender");

        CompletableFuture<Integer> correction = CompletableFuture
                .supplyAsync(() -> Officers.of(POLICE).header("If-Match", "\"v1\"")
                        .body(corrected).when().put("/v1/concerns/" + id).statusCode());
        CompletableFuture<Integer> withdrawal = CompletableFuture
                .supplyAsync(() -> withdrawing(id, "\"v1\"").extract().statusCode());

        assertThat(List.of(correction.join(), withdrawal.join())).containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        assertThat(database.versionsOf(id)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({ "kind, managed-offender, /kind", "kind, gossip, /kind", "grade, 4AP, /grade",
            "occurredOn, 2999-01-01, /occurredOn",
            "narrative, ' ', /narrative", "offender, , /offender", "statement, , /statement" })
    void what_cannot_be_right_is_refused_with_its_place_and_nothing_is_saved(String member, String value, String pointer) {
        Map<String, Object> wrong = concern(offender);
        wrong.put(member, value);
        long records = database.records();

        Officers.of(POLICE).body(wrong).when().post("/v1/concerns")
                .then().statusCode(422).body("errors.pointer", contains(pointer));

        assertThat(database.records()).isEqualTo(records);
    }

    @Test
    void the_concern_that_he_is_managed_keeps_its_kind_and_no_other_becomes_one() {
        UUID managed = database.onlyConcernAbout(offender);
        UUID other = raised(POLICE, concern(offender));
        Map<String, Object> corrected = concern(offender);
        corrected.remove("offender");

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + managed)
                .then().statusCode(422).body("errors.pointer", contains("/kind"));
        corrected.put("kind", "managed-offender");
        Officers.of(POLICE).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + other)
                .then().statusCode(422).body("errors.pointer", contains("/kind"));
        Officers.of(POLICE).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + managed)
                .then().statusCode(200);
    }

    @Test
    void a_refused_concern_about_anothers_offender_is_on_the_trail() {
        String request = UUID.randomUUID().toString();

        Officers.of(Officers.STRANGER).header("X-Request-Id", request).body(concern(offender)).when().post("/v1/concerns")
                .then().statusCode(404);

        assertThat(database.refusalsOf(request)).containsExactly("access.refused 404 POST /v1/concerns");
    }

    private static ValidatableResponse withdrawing(UUID id, String version) {
        return Officers.of(POLICE).header("If-Match", version).body(tree("reason", "He has not moved after all."))
                .when().put("/v1/concerns/" + id + "/withdrawal").then();
    }
}
