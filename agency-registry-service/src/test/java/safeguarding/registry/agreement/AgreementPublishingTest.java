package safeguarding.registry.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.kit.database.Rows;
import safeguarding.registry.routing.Agreement;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

/** Each test publishes for a year of its own, long before the agreement that comes with the service. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AgreementPublishingTest {

    private static final String HIPS = "hips-sharing-agreement";

    @Inject
    Agreements agreements;

    @Inject
    Rows rows;

    @Test
    void the_agreement_that_comes_with_the_service_is_in_force() {
        assertThat(inForce("2026-09-29")).isNull();
        assertThat(inForce("2026-09-30").version()).isEqualTo(1);
        assertThat(inForce("2026-11-22").id()).isEqualTo(HIPS);
        assertThat(inForce("2026-11-22").recentDays()).isEqualTo(365);
        assertThat(trail(HIPS).get(0)).isEqualTo("agreement.published v1");

        reader().when().get("/v1/agreements/" + HIPS + "/versions/1").then().statusCode(200).header("ETag", "\"v1\"")
                .body("id", equalTo(HIPS)).body("rules", hasSize(agreementRules()))
                .body("toBeConfirmed.pointer", hasItem("/recentDays"));
        reader().when().get("/v1/agreements").then().statusCode(200).body("agreements.id", hasItem(HIPS));
    }

    @Test
    void a_version_is_published_once_and_the_same_again_changes_nothing() {
        Map<String, Object> body = agreement("invented-once", 1, "1950-01-01", "1950-12-31");

        publish(body).statusCode(201).header("Location", "/registry/v1/agreements/invented-once/versions/1").header("ETag",
                "\"v1\"");
        publish(body).statusCode(200).header("ETag", "\"v1\"");
        publish(with(body, "title", "Something else")).statusCode(409).body("type",
                equalTo("urn:safeguarding:problem:agreement-version-taken"));

        assertThat(trail("invented-once")).containsExactly("agreement.published v1", "agreement.confirmed");
    }

    @Test
    void a_later_version_ends_the_one_before_by_its_own_first_day() {
        publish(agreement("invented-succession", 1, "1951-02-01", "1951-12-31")).statusCode(201);
        assertThat(inForce("1951-07-01").version()).isEqualTo(1);

        publish(agreement("invented-succession", 3, "1951-06-01", "1951-08-31")).statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:agreement-version-skipped"));
        publish(agreement("invented-succession", 2, "1951-02-01", "1951-08-31")).statusCode(422).body("errors.pointer",
                contains("/from"));
        publish(agreement("invented-succession", 2, "1951-06-01", "1951-08-31")).statusCode(201);

        assertThat(inForce("1951-01-31")).isNull();
        assertThat(inForce("1951-05-31").version()).isEqualTo(1);
        assertThat(inForce("1951-06-01").version()).isEqualTo(2);
        assertThat(inForce("1951-08-31").version()).isEqualTo(2);
        // The first version would still run by its own last day, but it was ended for good.
        assertThat(inForce("1951-09-01")).isNull();
    }

    @Test
    void a_publication_that_is_rolled_back_leaves_nothing_behind() {
        QuarkusTransaction.begin();
        rows.run("insert into agreement_version (agreement, version, title, valid_from, valid_to, document, published_at)"
                + " select 'invented-undone', 1, 'Undone', '1952-01-01', '1952-12-31', document, now() from agreement_version"
                + " where agreement = ? and version = 1",
                HIPS);
        assertThat(agreements.inForce(LocalDate.parse("1952-06-01"))).isNotNull();
        QuarkusTransaction.rollback();

        assertThat(inForce("1952-06-01")).isNull();
        publish(agreement("invented-undone", 1, "1952-01-01", "1952-12-31")).statusCode(201);
        assertThat(inForce("1952-06-01").id()).isEqualTo("invented-undone");
    }

    @Test
    void two_agreements_are_never_in_force_on_one_day() {
        publish(agreement("invented-first", 1, "1953-02-01", "1953-03-31")).statusCode(201);

        publish(agreement("invented-second", 1, "1953-03-31", "1953-04-30")).statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:agreements-overlap"));
        publish(agreement("invented-second", 1, "1953-01-01", "1953-12-31")).statusCode(409);
        publish(agreement("invented-second", 1, "1953-04-01", "1953-04-30")).statusCode(201);
        publish(agreement("invented-third", 1, "2030-01-01", "2030-12-31")).statusCode(409);
        publish(without(agreement("invented-third", 1, "1953-06-01", "1953-12-31"), "to")).statusCode(409);
    }

    @Test
    void rules_that_cannot_be_right_are_pointed_at_and_nothing_is_published() {
        Map<String, Object> body = agreement("invented-wrong", 1, "1954-12-31", "1954-01-01");
        body.put("rules", List.of(
                Map.of("concernClass", "SAFEGUARDING", "agencyType", "SCHOOL", "verdict", "TELL"),
                Map.of("concernClass", "SAFEGUARDING", "agencyType", "SCHOOL", "verdict", "ASK", "detail", "FULL"),
                Map.of("concernClass", "SAFEGUARDING", "agencyType", "COLLEGE", "verdict", "WITHHOLD", "detail", "FULL"),
                Map.of("concernClass", "OFFENDER_MANAGEMENT", "agencyType", "SCHOOL", "verdict", "TELL", "detail", "FULL"),
                Map.of("concernClass", "OFFENDER_MANAGEMENT", "agencyType", "POLICE", "verdict", "TELL", "detail", "FULL")));

        publish(body).statusCode(422).contentType("application/problem+json").body("errors.pointer",
                containsInAnyOrder("/to", "/rules/0/detail",
                        "/rules/1", "/rules/1/detail", "/rules/2/detail", "/rules/2/reason", "/rules/2/reviewDays",
                        "/rules/3/verdict"));
        reader().when().get("/v1/agreements/invented-wrong/versions/1").then().statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:agreement-not-found"));
    }

    @Test
    void broken_rules_of_form_are_pointed_at() {
        Map<String, Object> body = agreement("invented-broken", 1, "1955-01-01", "1955-12-31");
        body.put("title", "A \u0001 title");
        body.put("recentDays", -1);
        body.put("sources", List.of());
        body.put("rules", List.of(Map.of("concernClass", "safeguarding", "agencyType", "SCHOOL", "verdict", "ASK")));
        body.remove("dutyToCooperate");

        publish(body).statusCode(422)
                .body("errors.pointer",
                        contains("/dutyToCooperate", "/recentDays", "/rules/0/concernClass", "/sources", "/title"));
        keeper().body(agreement("invented-broken", 2, "1955-01-01", "1955-12-31")).when()
                .put("/v1/agreements/invented-other/versions/1")
                .then().statusCode(422).body("errors.pointer", contains("/id", "/version"));
        keeper().body(agreement("x", 1, "1955-01-01", "1955-12-31")).when().put("/v1/agreements/x/versions/1").then()
                .statusCode(422);
    }

    @Test
    void a_body_that_cannot_be_read_is_refused() {
        Map<String, Object> body = agreement("invented-unread", 1, "1956-01-01", "1956-12-31");

        keeper().body("[").when().put("/v1/agreements/invented-unread/versions/1").then().statusCode(400)
                .contentType("application/problem+json");
        keeper().when().put("/v1/agreements/invented-unread/versions/1").then().statusCode(422);
        publish(with(body, "from", "last week")).statusCode(400).body("errors.pointer", contains("/from"));
        publish(with(body, "secret", "clause")).statusCode(400).body("errors.pointer", contains("/secret"));
        keeper().body(body).when().put("/v1/agreements/invented-unread/versions/one").then().statusCode(404);
    }

    @Test
    void only_the_keeper_of_the_registry_publishes_and_every_party_reads() {
        String path = "/v1/agreements/" + HIPS + "/versions/1";
        Map<String, Object> body = agreement("invented-barred", 1, "1957-01-01", "1957-12-31");
        String own = "/v1/agreements/invented-barred/versions/1";

        RestAssured.given().contentType("application/json").body(body).when().put(own).then().statusCode(401);
        Calls.as("hampshire-childrens-services", "referrer", "practitioner", "disclosure-officer").body(body).when().put(own)
                .then().statusCode(403);
        Calls.with(Tokens.of("exchange-operator").roles("registry-admin").sign()).body(body).when().put(own).then()
                .statusCode(400);
        for (String read : List.of(path, "/v1/agreements")) {
            RestAssured.when().get(read).then().statusCode(401);
            Calls.as("larkfield-primary-invented").when().get(read).then().statusCode(403);
            Calls.as("larkfield-primary-invented", "caretaker").when().get(read).then().statusCode(403);
            for (String role : List.of("referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker",
                    "registry-admin", "auditor")) {
                Calls.as("larkfield-primary-invented", role).when().get(read).then().statusCode(200);
            }
        }
        reader().when().get(own).then().statusCode(404);
    }

    @Test
    void the_list_comes_in_pages_and_its_reading_is_on_the_trail() {
        publish(agreement("invented-paged", 1, "1958-01-01", "1958-12-31")).statusCode(201);

        String next = reader().when().get("/v1/agreements?limit=1").then().statusCode(200).body("agreements", hasSize(1))
                .body("next", notNullValue())
                .extract().path("next");
        reader().when().get("/v1/agreements?limit=200&after=" + next).then().body("agreements.id", hasItem("invented-paged"));
        reader().when().get("/v1/agreements/invented-paged/versions/1").then().statusCode(200);

        assertThat(trail("invented-paged")).containsExactly("agreement.published v1", "agreement.read v1");
        assertThat(rowsOf("select action from trail_entry where action = 'agreements.searched'")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "limit=0, 422", "limit=all, 422", "after=rubbish, 400" })
    void a_question_that_cannot_be_right_is_refused(String query, int status) {
        reader().when().get("/v1/agreements?" + query).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void what_was_published_cannot_be_changed_behind_our_backs() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                () -> QuarkusTransaction.requiringNew().run(() -> rows.run("update agreement_version set title = 'Another'"))))
                .hasMessageContaining("SQLSTATE");
    }

    private Agreement inForce(String day) {
        return QuarkusTransaction.requiringNew().call(() -> agreements.inForce(LocalDate.parse(day)));
    }

    private List<String> trail(String id) {
        return rowsOf("select action || coalesce(' v' || version, '') from trail_entry where subject = ? order by position",
                UUID.nameUUIDFromBytes(("agreement:" + id).getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> rowsOf(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> rows.list(sql, row -> row.getString(1), values));
    }

    private int agreementRules() {
        return inForce("2026-11-22").rules().size();
    }

    private static RequestSpecification keeper() {
        return Calls.as(Tokens.of("exchange-operator").roles("registry-admin"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10");
    }

    private static RequestSpecification reader() {
        return Calls.as("larkfield-primary-invented", "practitioner");
    }

    private static ValidatableResponse publish(Map<String, Object> body) {
        return keeper().body(body).when().put("/v1/agreements/" + body.get("id") + "/versions/" + body.get("version")).then();
    }

    private static Map<String, Object> agreement(String id, int version, String from, String to) {
        Map<String, Object> body = new TreeMap<>();
        body.put("id", id);
        body.put("version", version);
        body.put("title", "An invented agreement");
        body.put("from", from);
        body.put("to", to);
        body.put("parties", "Nobody.");
        body.put("legalBases", List.of(Map.of("uri", "https://law.invalid/1", "concernClasses", List.of("SAFEGUARDING"))));
        body.put("recentDays", 30);
        body.put("acknowledgeWithinHours", 24);
        body.put("dutyToCooperate",
                Map.of("concernClasses", List.of("OFFENDER_MANAGEMENT"), "responsibleAuthority", List.of("POLICE"),
                        "agencyTypes", List.of()));
        body.put("rules", List.of(Map.of("concernClass", "SAFEGUARDING", "agencyType", "SCHOOL", "verdict", "ASK")));
        body.put("sources", List.of("made up for a test"));
        return body;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> changed = new TreeMap<>(body);
        changed.remove(field);
        return changed;
    }
}
