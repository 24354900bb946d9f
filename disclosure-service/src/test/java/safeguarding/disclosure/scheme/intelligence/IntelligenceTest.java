package safeguarding.disclosure.scheme.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.SchemeWork.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.RealParts;

/** Whoever does not say who he is can tell, is never dismissed, and is never told anything. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class IntelligenceTest {

    @Inject
    Database database;

    private String force;

    @BeforeEach
    void a_force_of_its_own() {
        force = SchemeWork.force();
    }

    @Test
    void what_he_tells_is_kept_and_there_is_no_way_to_dismiss_it() {
        UUID id = kept();

        officer(force).when().get("/v1/scheme-intelligence/" + id).then().statusCode(200).body("state", equalTo("KEPT"));
        officer(force).header("If-Match", "\"v1\"").body(tree("to", "Offender management", "why", "Theirs perhaps.")).when()
                .put("/v1/scheme-intelligence/" + id + "/passing-on").then().statusCode(200);
        officer(force).when().get("/v1/scheme-intelligence/" + id).then().body("state", equalTo("PASSED_ON"))
                .body("passedOn[0].to", equalTo("Offender management"));
        for (String verb : List.of("dismissal", "withdrawal", "conclusion")) {
            officer(force).body(Map.of()).when().put("/v1/scheme-intelligence/" + id + "/" + verb).then().statusCode(404);
        }
        assertThat(database.may("update scheme_intelligence set state = 'DISMISSED' where id = '" + id + "'")).isFalse();
        assertThat(database.may("delete from scheme_intelligence where id = '" + id + "'")).isFalse();
        assertThat(IntelligenceView.IntelligenceState.values()).extracting(Enum::name).containsExactly("KEPT", "PASSED_ON");
    }

    @Test
    void he_can_never_be_told_anything() {
        UUID id = kept();

        // Nothing that could be answered to: no code, no row that a code opens, no place for who he is.
        officer(force).when().put("/v1/scheme-applications/" + id + "/return-code").then().statusCode(404);
        assertThat(database.texts("select application::text from scheme_applicant where application = ?", id)).isEmpty();
        for (String place : List.of("applicant", "name", "phone", "safeContact")) {
            Map<String, Object> named = said();
            named.put(place, "Planted");
            officer(force).body(named).when().post("/v1/scheme-intelligence").then().statusCode(400);
        }
        officer(force).body(without("applicant")).when().post("/v1/scheme-applications").then().statusCode(422);
        officer(force).body(without("children")).when().post("/v1/scheme-applications").then().statusCode(422);
    }

    @Test
    void nothing_shows_in_which_minute_he_told_it() {
        UUID id = kept();

        assertThat(id.version()).as("an id without a time").isEqualTo(4);
        List<String> times = database.texts("select kept_at::text from scheme_intelligence where id = ? union all"
                + " select occurred_at::text from trail_entry where subject = ?", id, id);
        assertThat(times).hasSize(2).allSatisfy(time -> assertThat(time).contains(":00:00"));
    }

    @Test
    void a_child_in_danger_is_told_of_at_once_and_only_whom_it_concerns_may_read_it() {
        UUID id = kept();
        String services = "services-" + UUID.randomUUID();

        String referral = officer(force).header("If-Match", "\"v1\"").body(SchemeWork.referral(services)).when()
                .post("/v1/scheme-intelligence/" + id + "/referrals").then().statusCode(201).extract().path("id");

        SchemeWork.as(services, "practitioner").when().get("/v1/scheme-referrals/" + referral).then().statusCode(200)
                .body("said", equalTo("Two girls, about nine")).body("about.description", equalTo("Tall, a red cap"));
        SchemeWork.as("services-" + UUID.randomUUID(), "practitioner").when().get("/v1/scheme-referrals/" + referral).then()
                .statusCode(404);
        try (KafkaTap tap = KafkaTap.on("safeguarding.scheme-referral")) {
            ConsumerRecord<String, String> told = tap.await(referral, 1).get(0);
            assertThat(told.value()).contains(services, force).doesNotContain("red cap", "Planted", id.toString());
        }
    }

    @Test
    void what_is_left_of_an_application_is_found_and_a_referral_from_it_names_the_child() {
        Taken taken = SchemeWork.at(force, "INTERVIEWED");
        String warning = taken.tries("PUT", "/withdrawal", SchemeWork.withdrawal()).then().statusCode(200).extract()
                .path("warnings[0]");
        String left = taken.read().getString("file.intelligence");
        assertThat(warning).endsWith("/scheme-intelligence/" + left);
        String services = "services-" + UUID.randomUUID();

        String referral = officer(force).header("If-Match", "\"v1\"").body(SchemeWork.referral(services)).when()
                .post("/v1/scheme-intelligence/" + left + "/referrals").then().statusCode(201).extract().path("id");

        String read = SchemeWork.as(services, "practitioner").when().get("/v1/scheme-referrals/" + referral).then()
                .statusCode(200).extract().asString();
        assertThat(read).contains("Kimberinvented", "Marshinvented").doesNotContain("Applicantinvented");
    }

    @Test
    void all_intelligence_of_the_force_is_listed_and_what_nobody_has_passed_on_comes_first() {
        UUID first = kept();
        UUID second = kept();
        officer(force).header("If-Match", "\"v1\"").body(tree("to", "Offender management", "why", "Theirs perhaps.")).when()
                .put("/v1/scheme-intelligence/" + first + "/passing-on").then().statusCode(200);

        assertThat(officer(force).when().get("/v1/scheme-intelligence").then().statusCode(200).extract().jsonPath()
                .getList("intelligence.id", String.class)).containsExactly(second.toString(), first.toString());
        officer(force).when().get("/v1/scheme-intelligence?limit=1").then().body("next", notNullValue());
        officer(SchemeWork.force()).when().get("/v1/scheme-intelligence").then().body("intelligence", hasSize(0));
    }

    @Test
    void another_account_under_the_same_key_is_refused_and_no_digest_shows_that_two_accounts_are_one() {
        String key = UUID.randomUUID().toString();
        String first = officer(force).header("Idempotency-Key", key).body(said()).when().post("/v1/scheme-intelligence").then()
                .statusCode(201).extract().path("id");
        officer(force).header("Idempotency-Key", key).body(said()).when().post("/v1/scheme-intelligence").then()
                .statusCode(201).body("id", equalTo(first));
        Map<String, Object> other = said();
        other.put("account", "Planted narrative: something else.");

        officer(force).header("Idempotency-Key", key).body(other).when().post("/v1/scheme-intelligence").then().statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:idempotency-key-reused"));
    }

    private UUID kept() {
        return UUID.fromString(officer(force).body(said()).when().post("/v1/scheme-intelligence").then().statusCode(201)
                .extract().path("id"));
    }

    private static Map<String, Object> said() {
        return tree("account", "Planted narrative: he hangs about.", "grade", "3DC", "about",
                tree("description", "Tall, a red cap"), "children", "Two girls, about nine");
    }

    private static Map<String, Object> without(String part) {
        Map<String, Object> application = SchemeWork.application();
        application.remove(part);
        return application;
    }
}
