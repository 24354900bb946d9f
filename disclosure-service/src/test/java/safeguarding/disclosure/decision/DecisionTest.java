package safeguarding.disclosure.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.RegistryAsks.decided;
import static safeguarding.disclosure.RegistryAsks.officer;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.RegistryAsks.Line;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** A decision is a record: whole, reasoned, never changed, and the same whichever way it went. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class DecisionTest {

    @Inject
    Database database;

    private Line line;

    @BeforeEach
    void a_request() {
        line = RegistryAsks.waiting(UUID.randomUUID(), POLICE);
    }

    @Test
    void not_now_is_a_record_with_its_reasons_its_presumption_test_and_its_review() {
        UUID id = decided(line, 1, Decided.notNow());

        officer(POLICE).when().get("/v1/disclosure-decisions/" + id).then().statusCode(200)
                .header("Cache-Control", "no-store").header("ETag", "\"v1\"")
                .body("decision.outcome", equalTo("NOT_NOW"))
                .body("decision.weighing.reasons", equalTo("Planted narrative: why."))
                .body("decision.presumption.necessaryToProtect", equalTo("NOT_KNOWN"))
                .body("decision.consulted[0].dissents", equalTo(true))
                .body("decision.decisionMaker.grade", equalTo("Detective Inspector"))
                .body("decision.reviewOn", equalTo(Decided.TODAY.plusDays(60).toString()))
                .body("rules", equalTo("disclosure-decisions v1")).body("request", equalTo(line.id().toString()))
                .body("number", equalTo(1)).body("$", not(hasKey("wordingDigest")));
        assertThat(RegistryAsks.state(line)).isEqualTo("DECIDED");
        linkage().body("records[0].decisions[0].verdict", equalTo("WITHHOLD"))
                .body("records[0].decisions[0].reason", equalTo("DISCLOSURE_NOT_NOW"))
                .body("records[0].decisions[0].reviewOn", equalTo(Decided.TODAY.plusDays(60).toString()))
                .body("records[0].version", equalTo(2));
    }

    @Test
    void the_registry_learns_who_may_be_told_and_never_why() {
        linkage().body("records[0].decisions", equalTo(list())).body("records[0].version", equalTo(1));
        UUID id = decided(line, 1, Decided.inPart());

        String answer = linkage().body("records[0].decisions[0].verdict", equalTo("TELL"))
                .body("records[0].decisions[0].id", equalTo(id.toString()))
                .body("records[0].decisions[0].concern", equalTo(line.concern().toString()))
                .body("records[0].decisions[0].involvement", equalTo(line.involvement().toString()))
                .body("records[0].decisions[0].agency", equalTo(line.agency())).extract().asString();

        assertThat(answer).doesNotContain("Planted", "Dana", "Ella", "MAPPA-INVENTED-3");
        assertThat(database.announcements()).noneMatch(one -> one.contains("Planted") || one.contains("Dana"));
    }

    @Test
    void the_words_are_frozen_with_their_digest() {
        UUID id = decided(line, 1, Decided.inPart());

        officer(POLICE).when().get("/v1/disclosure-decisions/" + id).then()
                .body("decision.telling.wording", equalTo(Decided.WORDING))
                .body("wordingDigest", equalTo(Decisions.digest(Decided.WORDING)));
    }

    @Test
    void what_is_said_in_person_the_exchange_does_not_tell() {
        Map<String, Object> decision = Decided.disclosed();
        in(in(decision, "telling"), "giving").put("manner", "IN_PERSON");
        decided(line, 1, decision);

        linkage().body("records[0].decisions[0].verdict", equalTo("WITHHOLD"))
                .body("records[0].decisions[0].reason", equalTo("DISCLOSED_IN_PERSON"));
        Officers.practitionerOf(line.agency()).when().get("/v1/concerns/" + line.concern()).then().statusCode(404);
    }

    @Test
    void a_second_decision_takes_the_place_of_the_first_and_changes_nothing_in_it() {
        UUID first = decided(line, 1, Decided.notNow());
        String before = officer(POLICE).when().get("/v1/disclosure-decisions/" + first).asString();

        UUID second = decided(line, 2, Decided.inPart());

        assertThat(officer(POLICE).when().get("/v1/disclosure-decisions/" + first).asString()).isEqualTo(before);
        officer(POLICE).when().get("/v1/disclosure-decisions/" + second).then().body("follows", equalTo(first.toString()))
                .body("number", equalTo(2));
        linkage().body("records[0].decisions.id", contains(second.toString())).body("records[0].version", equalTo(3));
    }

    @Test
    void a_correction_is_a_record_of_its_own_that_leaves_the_outcome() {
        UUID wrong = decided(line, 1, Decided.inPart());
        Map<String, Object> right = Decided.inPart();
        in(right, "telling").put("wording", "Planted wording, put right.");

        UUID id = UUID.fromString(correct(wrong, right).statusCode(201).extract().path("id"));

        officer(POLICE).when().get("/v1/disclosure-decisions/" + id).then().body("corrects", equalTo(wrong.toString()))
                .body("why", equalTo("The wrong child")).body("$", not(hasKey("follows")));
        Officers.practitionerOf(line.agency()).when().get("/v1/concerns/" + line.concern()).then().statusCode(200)
                .body("words", contains("Planted wording, put right."));
        correct(wrong, right).statusCode(409).body("type", equalTo("urn:safeguarding:problem:decision-replaced"));
        correct(id, Decided.notNow()).statusCode(422).body("errors.pointer", contains("/decision/outcome"));
    }

    @Test
    void a_correction_neither_changes_how_it_was_disclosed_nor_puts_the_review_off() {
        UUID wrong = decided(line, 1, Decided.inPart());
        Map<String, Object> inPerson = Decided.inPart();
        in(in(inPerson, "telling"), "giving").put("manner", "IN_PERSON");
        Map<String, Object> later = Decided.inPart();
        later.put("reviewOn", Decided.TODAY.plusDays(80).toString());

        correct(wrong, inPerson).statusCode(422).body("errors.pointer", contains("/decision/telling/giving/manner"));
        correct(wrong, later).statusCode(201);

        String review = Decided.TODAY.plusDays(60).toString();
        officer(POLICE).when().get("/v1/disclosure-requests/" + line.id()).then().body("reviewOn", equalTo(review));
        linkage().body("records[0].decisions[0].reviewOn", equalTo(review));
    }

    @Test
    void of_two_who_decide_at_once_one_does() {
        var statuses = Stream.of(Decided.notNow(), Decided.inPart()).map(decision -> CompletableFuture.supplyAsync(
                () -> officer(POLICE).header("If-Match", "\"v1\"").body(decision).when()
                        .post("/v1/disclosure-requests/" + line.id() + "/decisions").statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
    }

    @Test
    void a_withdrawn_request_is_not_decided_and_its_decision_may_still_be_corrected() {
        UUID id = decided(line, 1, Decided.notNow());
        RegistryAsks.announce(RegistryAsks.WITHDRAWN, line, 2);
        org.awaitility.Awaitility.await().until(() -> RegistryAsks.state(line).equals("WITHDRAWN"));

        officer(POLICE).header("If-Match", "\"v3\"").body(Decided.notNow()).when()
                .post("/v1/disclosure-requests/" + line.id() + "/decisions").then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:request-transition-refused"));
        correct(id, Decided.notNow()).statusCode(201);
        assertThat(RegistryAsks.state(line)).isEqualTo("WITHDRAWN");
    }

    @Test
    void an_officer_of_another_force_cannot_tell_that_there_is_a_decision() {
        UUID id = decided(line, 1, Decided.notNow());

        for (UUID asked : new UUID[] { id, UUID.randomUUID() }) {
            officer(Officers.STRANGER).when().get("/v1/disclosure-decisions/" + asked).then().statusCode(404)
                    .body("type", equalTo("urn:safeguarding:problem:decision-not-found"));
        }
    }

    @Test
    void all_that_is_missing_in_a_disclosure_is_said_at_once() {
        Map<String, Object> bare = Decided.notNow();
        bare.put("outcome", "DISCLOSE_IN_PART");

        refused(bare).body("errors.pointer", containsInAnyOrder("/weighing/lessIntrusive", "/weighing/victims",
                "/weighing/vigilantism", "/weighing/keptBack", "/representations", "/telling/recipient", "/telling/wording",
                "/telling/giving", "/telling/undertaking"));
    }

    @Test
    void what_is_not_disclosed_has_no_words() {
        Map<String, Object> decision = Decided.inPart();
        decision.put("outcome", "NOT");

        refused(decision).body("errors.pointer", hasItem("/telling/wording"));
    }

    @Test
    void a_presumption_that_applies_has_to_be_rebutted() {
        Map<String, Object> decision = Decided.notNow();
        in(decision, "presumption").put("necessaryToProtect", "YES");

        refused(decision).body("errors.pointer", contains("/presumption/rebuttal"));
        in(decision, "presumption").put("rebuttal", "She has moved away for a month.");
        decided(line, 1, decision);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, -1, 91 })
    void a_review_that_is_no_review_is_refused(int days) {
        Map<String, Object> decision = Decided.notNow();
        decision.put("reviewOn", Decided.TODAY.plusDays(days).toString());

        refused(decision).body("errors.pointer", contains("/reviewOn"));
    }

    @Test
    void representations_an_undertaking_and_a_trigger_have_to_make_sense() {
        Map<String, Object> decision = Decided.inPart();
        decision.put("trigger", "invented");
        decision.put("representations", tree("invited", false, "invitedOn", "2026-11-01", "received", "Planted narrative"));
        in(decision, "telling").put("undertaking", tree("answered", "REFUSED"));

        refused(decision).body("errors.pointer", containsInAnyOrder("/trigger", "/representations/invitedOn",
                "/representations/whyNot", "/representations/considered", "/representations/receivedOn",
                "/telling/undertaking/whatFollowed"));
    }

    @Test
    void a_decision_cannot_be_changed_or_removed_not_even_by_the_service() {
        UUID id = decided(line, 1, Decided.notNow());

        assertThat(database.may("update disclosure_decision set outcome = 'NOT' where id = '" + id + "'")).isFalse();
        assertThat(database.may("delete from disclosure_decision where id = '" + id + "'")).isFalse();
        assertThat(database.may("delete from disclosure_request where id = '" + line.id() + "'")).isFalse();
    }

    @Test
    void each_act_is_on_the_trail_in_the_chain_of_the_concern() {
        UUID id = decided(line, 1, Decided.notNow());
        officer(POLICE).when().get("/v1/disclosure-decisions/" + id);

        assertThat(database.actsAbout(id)).containsExactly("disclosure-decision.recorded DENY " + line.agency(),
                "disclosure-decision.read PERMIT " + line.agency());
        assertThat(database.actsAbout(line.id())).filteredOn(act -> !act.contains(".read")).containsExactly(
                "disclosure-request.opened REVIEW " + line.agency(),
                "safeguarding.disclosure-decision.made.v1 DENY " + line.agency());
        assertThat(database.texts("select distinct correlation::text from trail_entry where subject in (?, ?)", id, line.id()))
                .containsExactly(line.concern().toString());
    }

    private ValidatableResponse correct(UUID decision, Map<String, Object> right) {
        return officer(POLICE).body(tree("why", "The wrong child", "decision", right)).when()
                .post("/v1/disclosure-decisions/" + decision + "/corrections").then();
    }

    private ValidatableResponse refused(Map<String, Object> decision) {
        return officer(POLICE).header("If-Match", "\"v1\"").body(decision).when()
                .post("/v1/disclosure-requests/" + line.id() + "/decisions").then().statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:invalid"));
    }

    private ValidatableResponse linkage() {
        return Officers.registry().body(tree("ids", list(line.id().toString()))).when().post("/v1/linkage-records").then()
                .statusCode(200);
    }
}
