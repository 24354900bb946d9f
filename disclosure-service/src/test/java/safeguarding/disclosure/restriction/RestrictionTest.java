package safeguarding.disclosure.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static safeguarding.disclosure.Invented.list;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.STRANGER;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

/** A record of a colleague, a public figure, or somebody under protection. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class RestrictionTest {

    private static final String OLIVE = "olive.officer-invented";
    private static final String PAUL = "paul.officer-invented";
    private static final String UNA = "una.officer-invented";

    private static final String REPORT = "/v1/disclosure-decisions/consistency-report";

    @Inject
    Database database;

    private UUID offender;
    private UUID concern;

    @BeforeEach
    void somebody_whom_few_may_know_of() {
        offender = Officers.recorded(POLICE, Invented.offender());
        concern = Officers.raised(POLICE, Invented.concern(offender));
        restrict(1, reader(POLICE, OLIVE), reader(PROBATION, PAUL)).statusCode(200).header("ETag", "\"v2\"");
    }

    @Test
    void those_named_read_it_and_for_their_colleagues_it_is_not_there() {
        Officers.of(POLICE).when().get("/v1/offenders/" + offender).then().statusCode(200);
        as(PROBATION, PAUL).when().get("/v1/offenders/" + offender).then().statusCode(200);
        as(PROBATION, OLIVE).when().get("/v1/offenders/" + offender).then().statusCode(404);

        for (String path : new String[] { "", "/versions/1", "/statements", "/mappa-history", "/involvement-enquiries",
                "/restriction" }) {
            Response hidden = colleague().when().get("/v1/offenders/" + offender + path);
            Response none = colleague().when().get("/v1/offenders/" + UUID.randomUUID() + path);
            assertThat(seen(hidden)).isEqualTo(seen(none)).startsWith("404");
        }
    }

    @Test
    void nobody_else_changes_it_or_says_anything_of_it() {
        Map<String, Object> statement = Stated.phone();
        colleague().body(statement).when().post("/v1/offenders/" + offender + "/statements").then().statusCode(404);
        colleague().header("If-Match", "\"v2\"").body(Invented.offender()).when().put("/v1/offenders/" + offender).then()
                .statusCode(404);
        colleague().body(Invented.concern(offender)).when().post("/v1/concerns").then().statusCode(404);
        colleague().header("If-Match", "\"v2\"").body(tree("reason", "Curious.")).when()
                .put("/v1/offenders/" + offender + "/restriction/lifting").then().statusCode(404);
    }

    @Test
    void its_concerns_are_kept_from_colleagues_too() {
        Officers.of(POLICE).when().get("/v1/concerns/" + concern).then().statusCode(200);

        Response hidden = colleague().when().get("/v1/concerns/" + concern);
        Response none = colleague().when().get("/v1/concerns/" + UUID.randomUUID());

        assertThat(seen(hidden)).isEqualTo(seen(none)).startsWith("404");
        colleague().header("If-Match", "\"v1\"").body(tree("reason", "Gone.")).when()
                .put("/v1/concerns/" + concern + "/withdrawal").then().statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:concern-not-found"));
    }

    /** A system that says for whom it asks has not shown that he asks. */
    @Test
    void an_agencys_system_is_none_of_those_named() {
        Calls.as(Tokens.of(POLICE).client("police-system-invented").roles("offender-manager"), Officers.PURPOSE,
                Officers.LEGAL_BASIS)
                .header("On-Behalf-Of", OLIVE).when().get("/v1/offenders/" + offender).then().statusCode(404);
    }

    @Test
    void what_falls_due_is_listed_for_those_named_only() {
        String police = "police-" + UUID.randomUUID();
        Map<String, Object> somebody = Invented.offender();
        somebody.remove("leadAgency");
        UUID id = Officers.recorded(police, somebody);
        UUID due = Stated.recorded(police, id, Stated.notification("WEEKLY", "2026-01-01"));
        await().untilAsserted(() -> Officers.of(police).when().get("/v1/notification-reminders").then()
                .body("reminders.statement", contains(due.toString())));

        Officers.of(police).header("If-Match", "\"v2\"")
                .body(tree("why", "MEMBER_OF_STAFF", "readers", list(reader(police, OLIVE),
                        reader(police, PAUL))))
                .when()
                .put("/v1/offenders/" + id + "/restriction").then().statusCode(200);

        Officers.of(police).when().get("/v1/notification-reminders").then().body("reminders", hasSize(1));
        as(police, UNA).when().get("/v1/notification-reminders").then().body("reminders", empty());
    }

    @Test
    void who_restricts_it_names_himself_and_who_may_read_it_is_on_record() {
        restrict(2, reader(POLICE, UNA), reader(PROBATION, PAUL)).statusCode(422);

        Officers.of(POLICE).when().get("/v1/offenders/" + offender + "/restriction").then().statusCode(200)
                .body("why", equalTo("MEMBER_OF_STAFF")).body("readers.name", contains(OLIVE, PAUL))
                .body("readers.agency", contains(POLICE, PROBATION));
        assertThat(database.texts("select action from trail_entry where correlation = ? and action like '%restrict%'"
                + " order by position", offender)).containsExactly("offender.restricted", "offender-restriction.read");
    }

    @Test
    void lifted_it_is_there_for_all_again_and_is_lifted_once() {
        lift(2).statusCode(200).header("ETag", "\"v3\"");

        colleague().when().get("/v1/offenders/" + offender).then().statusCode(200);
        lift(3).statusCode(409).body("type", equalTo("urn:safeguarding:problem:record-not-restricted"));
        restrict(3, reader(POLICE, OLIVE), reader(PROBATION, PAUL)).statusCode(200);
        colleague().when().get("/v1/offenders/" + offender).then().statusCode(404);
    }

    @Test
    void nobody_keeps_a_record_to_himself_or_to_his_agency() {
        restrict(2, reader(POLICE, OLIVE)).statusCode(422).body("errors.pointer", contains("/readers"));
        restrict(2, reader(POLICE, OLIVE), reader(POLICE, UNA)).statusCode(422).body("errors.pointer", contains("/readers"));
        restrict(2, reader(POLICE, OLIVE), reader(POLICE, OLIVE), reader(PROBATION, PAUL)).statusCode(422)
                .body("errors.pointer", contains("/readers"));

        as(PROBATION, PAUL).header("If-Match", "\"v2\"").body(tree("reason", "Not needed.")).when()
                .put("/v1/offenders/" + offender + "/restriction/lifting").then().statusCode(200);
        colleague().when().get("/v1/offenders/" + offender).then().statusCode(200);
    }

    /** Everybody named has left, or was never there. */
    @Test
    void a_lost_record_is_given_other_readers_by_a_custodian_who_reads_nothing() {
        recover(STRANGER, reader(POLICE, UNA), reader(PROBATION, PAUL)).statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:offender-not-found"));
        recover(PROBATION, reader(POLICE, UNA)).statusCode(422);

        recover(PROBATION, reader(POLICE, UNA), reader(PROBATION, "petra.officer-invented")).statusCode(200)
                .header("ETag", "\"v3\"");

        colleague().when().get("/v1/offenders/" + offender).then().statusCode(200);
        Officers.of(POLICE).when().get("/v1/offenders/" + offender).then().statusCode(404);
        as(PROBATION, "carl.custodian-invented").when().get("/v1/offenders/" + offender).then().statusCode(404);
        assertThat(database.texts("select action from trail_entry where correlation = ? and action like 'offender.restrict%'"
                + " order by position", offender)).containsExactly("offender.restricted", "offender.restriction-recovered");
    }

    @Test
    void a_record_that_is_not_restricted_has_nothing_to_recover() {
        lift(2).statusCode(200);

        recover(POLICE, reader(POLICE, UNA), reader(PROBATION, PAUL)).statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:record-not-restricted"));
    }

    /** Dana is named and Una is not; both decide on disclosures for the same force. */
    @Test
    void who_decides_on_disclosures_decides_nothing_about_somebody_kept_from_him() {
        String police = "police-" + UUID.randomUUID();
        UUID about = Officers.raised(police, Invented.concern(unshared(police)));
        String line = RegistryAsks.waiting(about, police).id().toString();
        RegistryAsks.Line other = RegistryAsks.waiting(UUID.randomUUID(), police);
        String opened = RegistryAsks.officer(police)
                .body(tree("concern", about.toString(), "recipient", "parent", "trigger", "mappa-meeting")).when()
                .post("/v1/disclosure-requests").then().statusCode(201).extract().path("id");
        String decision = decide(RegistryAsks.officer(police), opened).statusCode(201).extract().path("id");

        unadmitted(police).when().get("/v1/disclosure-requests").then().statusCode(200)
                .body("requests.id", contains(other.id().toString()));
        RegistryAsks.officer(police).when().get("/v1/disclosure-requests").then().statusCode(200).body("requests", hasSize(2));
        unadmitted(police).when().get(REPORT).then().statusCode(200).body("lines", empty());
        RegistryAsks.officer(police).when().get(REPORT).then().statusCode(200).body("lines", hasSize(1));
        for (String request : new String[] { line, opened }) {
            Response hidden = unadmitted(police).when().get("/v1/disclosure-requests/" + request);
            Response none = unadmitted(police).when().get("/v1/disclosure-requests/" + UUID.randomUUID());
            assertThat(seen(hidden)).isEqualTo(seen(none)).startsWith("404");
            decide(unadmitted(police), request).statusCode(404);
            unadmitted(police).header("If-Match", "\"v2\"").when().put("/v1/disclosure-requests/" + request + "/withdrawal")
                    .then().statusCode(404);
        }
        unadmitted(police).when().get("/v1/disclosure-decisions/" + decision).then().statusCode(404);
        unadmitted(police).body(tree("why", "Curious", "decision", Decided.notNow())).when()
                .post("/v1/disclosure-decisions/" + decision + "/corrections").then().statusCode(404);
    }

    private static UUID unshared(String police) {
        Map<String, Object> somebody = Invented.offender();
        somebody.remove("leadAgency");
        UUID id = Officers.recorded(police, somebody);
        Officers.of(police).header("If-Match", "\"v1\"").body(tree("why", "MEMBER_OF_STAFF", "readers",
                list(reader(police, OLIVE), reader(police, "dana.officer-invented")))).when()
                .put("/v1/offenders/" + id + "/restriction").then().statusCode(200);
        return id;
    }

    private static ValidatableResponse decide(RequestSpecification officer, String request) {
        return officer.header("If-Match", "\"v1\"").body(Decided.notNow()).when()
                .post("/v1/disclosure-requests/" + request + "/decisions").then();
    }

    private static RequestSpecification unadmitted(String agency) {
        return Calls.as(Tokens.of(agency).user(UNA).roles("disclosure-officer"), Officers.PURPOSE, Officers.LEGAL_BASIS);
    }

    private ValidatableResponse recover(String agency, Object... readers) {
        return Calls.as(Tokens.of(agency).user("carl.custodian-invented").roles("restriction-custodian"), Officers.PURPOSE,
                Officers.LEGAL_BASIS).body(tree("why", "MEMBER_OF_STAFF", "readers", list(readers))).when()
                .put("/v1/offenders/" + offender + "/restriction/recovery").then();
    }

    private static Map<String, Object> reader(String agency, String name) {
        return tree("agency", agency, "name", name);
    }

    private ValidatableResponse restrict(int version, Object... readers) {
        return Officers.of(POLICE).header("If-Match", "\"v" + version + "\"")
                .body(tree("why", "MEMBER_OF_STAFF", "readers", list(readers))).when()
                .put("/v1/offenders/" + offender + "/restriction").then();
    }

    private ValidatableResponse lift(int version) {
        return Officers.of(POLICE).header("If-Match", "\"v" + version + "\"").body(tree("reason", "He has left.")).when()
                .put("/v1/offenders/" + offender + "/restriction/lifting").then();
    }

    private static RequestSpecification colleague() {
        return as(POLICE, UNA);
    }

    private static RequestSpecification as(String agency, String user) {
        return Calls.as(Tokens.of(agency).user(user).roles("offender-manager"), Officers.PURPOSE, Officers.LEGAL_BASIS);
    }

    private static String seen(Response answer) {
        return answer.statusCode() + answer.asString().replace(answer.header("X-Request-Id"), "id");
    }
}
