package safeguarding.disclosure.offender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.disclosure.Invented.child;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.listIn;
import static safeguarding.disclosure.Invented.name;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.recorded;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class OffenderRecordingTest {

    @Inject
    Database database;

    @Test
    void an_offender_is_read_as_he_was_recorded() {
        UUID id = recorded(POLICE, offender());

        Officers.of(POLICE).when().get("/v1/offenders/" + id)
                .then().statusCode(200).header("ETag", "\"v1\"").header("Cache-Control", "no-store")
                .body("id", equalTo(id.toString())).body("version", equalTo(1)).body("person", not(equalTo(id.toString())))
                .body("ownerAgency", equalTo(POLICE)).body("leadAgency", equalTo(PROBATION)).body("area", equalTo("E23000030"))
                .body("names.use", contains("CURRENT", "NICKNAME", "FORMER")).body("names[1].family", nullValue())
                .body("born.date", equalTo("1979-04-03")).body("identifiers.value", contains("2015/0123456U", "123456/08T"))
                .body("visorReference", equalTo("VISOR-INVENTED-7"))
                .body("mappa.category", equalTo(1)).body("mappa.level", equalTo(2))
                .body("mappa.levelSince", equalTo("2024-05-01")).body("mappa.levelReviewOn", equalTo("2026-12-18"))
                .body("notification.notifyUntil", equalTo("2029-02-01"))
                .body("manager.phone", equalTo("01962 000000"))
                .body("manager.email", equalTo("olive.officer@probation.invalid"))
                .body("orders", hasSize(1)).body("orders[0].prohibitions", hasSize(3))
                .body("children[0].id", notNullValue()).body("children[0].caring", equalTo("NOT_ASKED"))
                .body("children[0].unsupervised", equalTo("YES")).body("children[0].born.accuracyIndicator", equalTo("AUA"))
                .body("assessment.riskToChildren", equalTo("HIGH")).body("assessment.riskToStaff", nullValue());
    }

    @Test
    void a_create_answers_with_its_place_and_repeats_its_answer_for_the_same_key() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = offender();
        String first = Officers.of(POLICE).header("Idempotency-Key", key).body(body).when().post("/v1/offenders")
                .then().statusCode(201).header("ETag", "\"v1\"").header("Location", containsString("/disclosure/v1/offenders/"))
                .body("warnings", empty()).extract().path("id");

        Officers.of(POLICE).header("Idempotency-Key", key).body(body).when().post("/v1/offenders")
                .then().statusCode(201).body("id", equalTo(first)).body("version", equalTo(1));
    }

    @Test
    void somebody_of_whom_little_is_known_is_recorded_with_the_gaps_named() {
        Map<String, Object> little = tree("names", list(name("Unknownfirst", null, null)));

        Officers.of(POLICE).body(little).when().post("/v1/offenders")
                .then().statusCode(201)
                .body("warnings", hasItem("There is no date of birth."))
                .body("warnings", hasItem("There is no MAPPA category."))
                .body("warnings", hasSize(5));
    }

    @Test
    void nobody_named_as_lead_means_the_recording_agency() {
        Map<String, Object> body = offender();
        body.remove("leadAgency");
        UUID id = recorded(POLICE, body);

        Officers.of(POLICE).when().get("/v1/offenders/" + id).then().statusCode(200).body("leadAgency", equalTo(POLICE));
    }

    @Test
    void a_concern_that_he_is_managed_commits_with_the_record() {
        String request = UUID.randomUUID().toString();

        Officers.of(POLICE).header("X-Request-Id", request).body(offender()).when().post("/v1/offenders").then()
                .statusCode(201);

        assertThat(database.actionsOf(request)).containsExactly("safeguarding.offender.recorded.v1",
                "safeguarding.offender-concern.recorded.v1");
        assertThat(database.transactionsOf(request)).isEqualTo(1);
    }

    @Test
    void an_amendment_is_a_new_version_and_the_old_one_stays_readable() {
        UUID id = recorded(POLICE, offender());
        Map<String, Object> changed = offender();
        in(changed, "mappa").put("level", 3);
        changed.put("children", list());
        changed.put("orders", list());
        changed.remove("assessment");

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(changed).when().put("/v1/offenders/" + id)
                .then().statusCode(200).header("ETag", "\"v2\"").body("version", equalTo(2)).body("id", equalTo(id.toString()))
                .body("warnings", contains("The risk of serious harm to children is not assessed."));

        Officers.of(POLICE).when().get("/v1/offenders/" + id)
                .then().statusCode(200).header("ETag", "\"v2\"").body("mappa.level", equalTo(3)).body("children", empty())
                .body("orders", empty()).body("assessment", nullValue());
        Officers.of(POLICE).when().get("/v1/offenders/" + id + "/versions/1")
                .then().statusCode(200).header("ETag", "\"v1\"").body("mappa.level", equalTo(2)).body("children", hasSize(1));
    }

    @Test
    void an_amendment_that_changes_nothing_is_a_version_too() {
        UUID id = recorded(POLICE, offender());

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(offender()).when().put("/v1/offenders/" + id)
                .then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void a_child_keeps_its_id_and_another_one_raises_a_concern_in_the_same_transaction() {
        UUID id = recorded(POLICE, offender());
        String before = Officers.of(POLICE).when().get("/v1/offenders/" + id).path("children[0].id");
        Map<String, Object> changed = offender();
        listIn(changed, "children").add(0, child("Tom", "Kimberinvented"));
        String request = UUID.randomUUID().toString();

        Officers.of(POLICE).header("X-Request-Id", request).header("If-Match", "\"v1\"").body(changed).when()
                .put("/v1/offenders/" + id)
                .then().statusCode(200);

        Officers.of(POLICE).when().get("/v1/offenders/" + id)
                .then().body("children.names.given.flatten()", contains("Tom", "Ella")).body("children[1].id", equalTo(before))
                .body("children[0].id", not(equalTo(before)));
        assertThat(database.actionsOf(request)).containsExactly("safeguarding.offender.amended.v1",
                "safeguarding.offender-concern.recorded.v1");
        assertThat(database.transactionsOf(request)).isEqualTo(1);
        assertThat(database.kindsAbout(id)).containsExactly("managed-offender", "contact-with-children");
    }

    @Test
    void the_same_children_said_again_raise_nothing() {
        UUID id = recorded(POLICE, offender());

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(offender()).when().put("/v1/offenders/" + id).then()
                .statusCode(200);

        assertThat(database.kindsAbout(id)).containsExactly("managed-offender");
    }

    @Test
    void the_lead_agency_reads_and_amends_and_the_owner_stays() {
        UUID id = recorded(POLICE, offender());

        Officers.of(PROBATION).header("If-Match", "\"v1\"").body(offender()).when().put("/v1/offenders/" + id).then()
                .statusCode(200);
        Officers.of(PROBATION).when().get("/v1/offenders/" + id).then().statusCode(200).body("ownerAgency", equalTo(POLICE));
    }

    @Test
    void an_agency_that_no_longer_leads_sees_nothing() {
        UUID id = recorded(POLICE, offender());
        Map<String, Object> changed = offender();
        changed.put("leadAgency", POLICE);

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(changed).when().put("/v1/offenders/" + id).then().statusCode(200);

        Officers.of(PROBATION).when().get("/v1/offenders/" + id).then().statusCode(404);
        Officers.of(PROBATION).when().get("/v1/offenders/" + id + "/versions/1").then().statusCode(404);
    }

    @Test
    void of_two_amendments_at_once_one_is_refused() {
        UUID id = recorded(POLICE, offender());

        List<CompletableFuture<Integer>> both = List.of(amendingV1(id), amendingV1(id));

        assertThat(both.stream().map(CompletableFuture::join)).containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        Officers.of(POLICE).when().get("/v1/offenders/" + id).then().body("version", equalTo(2));
    }

    @Test
    void every_reading_is_on_the_trail() {
        UUID id = recorded(POLICE, offender());

        Officers.of(PROBATION).when().get("/v1/offenders/" + id);
        Officers.of(POLICE).when().get("/v1/offenders/" + id + "/versions/1");

        assertThat(database.readingsOf(id)).containsExactly("offender.read 1 present " + PROBATION,
                "offender.read 1 version " + POLICE);
    }

    @Test
    void a_two_digit_year_of_a_pnc_id_is_completed() {
        Map<String, Object> body = offender();
        body.put("identifiers", list(tree("system", "PNC", "value", "15/123456u")));
        UUID id = recorded(POLICE, body);

        Officers.of(POLICE).when().get("/v1/offenders/" + id)
                .then().body("identifiers[0].system", equalTo("pnc")).body("identifiers[0].value", equalTo("2015/0123456U"));
    }

    private static CompletableFuture<Integer> amendingV1(UUID id) {
        return CompletableFuture.supplyAsync(() -> Officers.of(POLICE).header("If-Match", "\"v1\"").body(offender())
                .when().put("/v1/offenders/" + id).statusCode());
    }
}
