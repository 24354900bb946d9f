package safeguarding.disclosure.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class StatementTest {

    @Inject
    Database database;

    private UUID offender;

    @BeforeEach
    void somebody_who_is_managed() {
        offender = Officers.recorded(POLICE, offender());
    }

    static Stream<Arguments> touching() {
        return Stream.of(Arguments.of("change-of-address", Stated.address()), Arguments.of("stay-with-child", Stated.stay(12)),
                Arguments.of("new-partner", Stated.partner()), Arguments.of("new-vehicle", Stated.vehicle()),
                Arguments.of("work-with-children", Stated.occupation("NOT_KNOWN")),
                Arguments.of("order-breached", Stated.breach()),
                Arguments.of("services-reported", Stated.involvement("invented-health-trust", "NOT_KNOWN")));
    }

    /** Nobody waits for a check, or for another person, before those around a child hear of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("touching")
    void what_touches_a_child_is_a_concern_in_the_same_transaction(String kind, Map<String, Object> statement) {
        String request = UUID.randomUUID().toString();

        Officers.of(POLICE).header("X-Request-Id", request).body(statement).when().post(statements()).then().statusCode(201)
                .header("Location", containsString("/disclosure/v1/offenders/" + offender + "/statements/"))
                .body("warnings", hasSize(1));

        assertThat(database.actionsOf(request)).containsExactlyInAnyOrder("safeguarding.offender-concern.recorded.v1",
                "offender-statement.recorded", "safeguarding.offender.amended.v1");
        assertThat(database.transactionsOf(request)).isEqualTo(1);
        assertThat(database.kindsAbout(offender)).containsExactly("managed-offender", kind);
        assertThat(database.announcements()).noneMatch(one -> one.contains("invented-chat") || one.contains("Planted"));
    }

    @Test
    void what_touches_no_child_is_no_concern() {
        for (Map<String, Object> statement : List.of(Stated.phone(), Stated.handle(), Stated.formerName(), Stated.offence(),
                Stated.occupation("NO"), Stated.notification("YEARLY", "2026-02-01"), Stated.seriousHarm())) {
            Stated.recorded(POLICE, offender, statement);
        }

        assertThat(database.kindsAbout(offender)).containsExactly("managed-offender");
        Officers.of(PROBATION).when().get(statements()).then().statusCode(200).body("statements", hasSize(7))
                .body("statements.statement.ownerAgency", hasItems(POLICE));
    }

    @Test
    void the_registry_recognises_nobody_by_what_was_not_checked() {
        Stated.recorded(POLICE, offender, Stated.vehicle());
        UUID phone = Stated.recorded(POLICE, offender, Stated.phone());
        linked().body("records[0].people[0].identifiers", hasSize(2));

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(Stated.check()).when()
                .put(statements() + "/" + phone + "/accuracy-check").then().statusCode(200).header("ETag", "\"v2\"");

        linked().body("records[0].people[0].identifiers.system", contains("pnc", "cro", "phone"))
                .body("records[0].people[0].identifiers[2].value", equalTo("+447700900123"))
                .body("records[0].version", equalTo(4));
    }

    @Test
    void by_all_that_was_checked_it_may() {
        for (Map<String, Object> statement : List.of(Stated.vehicle(), Stated.phone(), Stated.handle(), Stated.formerName(),
                Stated.address())) {
            Stated.recorded(POLICE, offender, Stated.checked(statement));
        }
        Map<String, Object> thought = Stated.checked(Stated.phone());
        thought.put("nature", "ASSESSMENT");
        in(in(thought, "said"), "phone").put("number", "07700 900999");
        Stated.recorded(POLICE, offender, thought);

        String answer = linked().body("records[0].people[0].identifiers.system", contains("pnc", "cro", "vehicle-registration",
                "phone", "online-handle", "uprn", "postcode"))
                .body("records[0].people[0].names.family", hasItems("Oldmarshinvented"))
                .body("records[0].people", hasSize(2)).extract().asString();

        assertThat(answer).contains("AB12CDE", "invented-chat:marshinvented79", "SO23 8UJ").doesNotContain("7700900999",
                "Invented\"", "Close", "home visit");
    }

    @Test
    void a_correction_is_a_version_and_reaches_whoever_was_told() {
        UUID id = Stated.recorded(POLICE, offender, Stated.checked(Stated.stay(14)));
        String concern = Officers.of(POLICE).when().get(statements() + "/" + id).then().statusCode(200)
                .header("ETag", "\"v1\"").body("notifiable", equalTo(true)).body("statement.state", equalTo("CHECKED"))
                .extract().path("statement.concern");
        String request = UUID.randomUUID().toString();
        Map<String, Object> right = Stated.stay(11);
        in(in(in(right, "said"), "address"), "stay").put("on", "2026-01-02");

        Officers.of(POLICE).header("X-Request-Id", request).header("If-Match", "\"v1\"").body(right).when()
                .put(statements() + "/" + id).then().statusCode(200).header("ETag", "\"v2\"");

        assertThat(database.actionsOf(request)).contains("safeguarding.offender-concern.corrected.v1");
        Officers.of(POLICE).when().get(statements() + "/" + id).then().body("notifiable", equalTo(false))
                .body("statement.state", equalTo("RECORDED")).body("statement.concern", equalTo(concern));
        Officers.of(POLICE).when().get(statements() + "/" + id + "/versions/1").then().statusCode(200)
                .body("statement.content.said.address.stay.hours", equalTo(14)).body("statement.version", equalTo(1));
    }

    @Test
    void a_withdrawal_takes_its_concern_back_and_is_final() {
        UUID id = Stated.recorded(POLICE, offender, Stated.checked(Stated.vehicle()));
        String concern = Officers.of(POLICE).when().get(statements() + "/" + id).path("statement.concern");

        withdraw(id, 1).statusCode(200).header("ETag", "\"v2\"");

        Officers.of(POLICE).when().get("/v1/concerns/" + concern).then().body("withdrawn", equalTo(true));
        Officers.of(POLICE).when().get(statements()).then().body("statements", empty());
        linked().body("records[0].people[0].identifiers", hasSize(2));
        for (ValidatableResponse again : List.of(withdraw(id, 2), check(id, 2),
                Officers.of(POLICE).header("If-Match", "\"v2\"").body(Stated.vehicle()).when().put(statements() + "/" + id)
                        .then())) {
            again.statusCode(409).body("type", equalTo("urn:safeguarding:problem:statement-transition-refused"));
        }
        Officers.of(POLICE).when().get(statements() + "/" + id).then().body("statement.state", equalTo("WITHDRAWN"));
    }

    /** MAPPA owns no data: both agencies see it, and each answers for what it said itself. */
    @Test
    void a_statement_is_changed_by_the_agency_that_made_it_and_by_no_other() {
        UUID id = Stated.recorded(PROBATION, offender, Stated.phone());

        Officers.of(POLICE).when().get(statements() + "/" + id).then().statusCode(200)
                .body("statement.ownerAgency", equalTo(PROBATION));
        withdraw(id, 1).statusCode(404).body("type", equalTo("urn:safeguarding:problem:statement-not-found"));
        check(id, 1).statusCode(404);
        Officers.of(STRANGER).when().get(statements() + "/" + id).then().statusCode(404)
                .body("type", equalTo("urn:safeguarding:problem:offender-not-found"));
    }

    @Test
    void an_offence_says_in_which_schedules_it_stands() {
        Stated.recorded(POLICE, offender, Stated.offence());

        Officers.of(POLICE).when().get(statements()).then().body("statements[0].schedules", hasItems(
                "sexual-offences-act-2003-schedule-3", "criminal-justice-act-2003-schedule-34a"));
    }

    @Test
    void an_assessment_says_what_it_lacks_and_which_checks_were_made() {
        UUID id = Stated.recorded(POLICE, offender, Stated.seriousHarm());

        Officers.of(POLICE).when().get(statements() + "/" + id).then().body("missing", hasItems("neglect", "domestic-abuse",
                "household", "risk-to-staff", "domestic-abuse-check"))
                .body("missing", not(hasItems("index-offence"))).body("missing", not(hasItems("childrens-services-check")))
                .body("statement.content.said.seriousHarm.childrensServices.result", equalTo("NOTHING_KNOWN"));
    }

    @Test
    void every_category_and_level_stays_in_the_history() {
        Map<String, Object> changed = offender();
        in(changed, "mappa").put("level", 3);
        Officers.of(POLICE).header("If-Match", "\"v1\"").body(changed).when().put("/v1/offenders/" + offender);
        Officers.of(POLICE).header("If-Match", "\"v2\"").body(changed).when().put("/v1/offenders/" + offender);

        Officers.of(PROBATION).when().get("/v1/offenders/" + offender + "/mappa-history").then().statusCode(200)
                .body("phases.mappa.level", contains(3, 2))
                .body("phases[1].mappa.levelReviewOn", equalTo("2026-12-18")).body("phases.number", contains(2, 1))
                .body("phases.recordedBy", contains(POLICE, POLICE)).body("phases[0].leadAgency", equalTo(PROBATION));
    }

    @Test
    void of_many_at_once_each_is_a_version_of_its_own() {
        List<CompletableFuture<UUID>> all = IntStream.range(0, 6).mapToObj(
                i -> CompletableFuture.supplyAsync(() -> Stated.recorded(i % 2 == 0 ? POLICE : PROBATION, offender,
                        Stated.vehicle())))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(database.versionsOf(offender)).isEqualTo(7);
        assertThat(database.kindsAbout(offender)).hasSize(7);
    }

    @Test
    void each_reading_is_on_the_trail() {
        UUID id = Stated.recorded(POLICE, offender, Stated.phone());

        Officers.of(PROBATION).when().get(statements() + "/" + id);
        Officers.of(POLICE).when().get(statements());

        assertThat(database.readingsOf(id)).containsExactly("offender-statement.read 1 present " + PROBATION,
                "offender-statement.read 1 list " + POLICE);
    }

    private ValidatableResponse withdraw(UUID id, int version) {
        return Officers.of(POLICE).header("If-Match", "\"v" + version + "\"").body(tree("reason", "Somebody else's.")).when()
                .put(statements() + "/" + id + "/withdrawal").then();
    }

    private ValidatableResponse check(UUID id, int version) {
        return Officers.of(POLICE).header("If-Match", "\"v" + version + "\"").body(Stated.check()).when()
                .put(statements() + "/" + id + "/accuracy-check").then();
    }

    private String statements() {
        return "/v1/offenders/" + offender + "/statements";
    }

    private ValidatableResponse linked() {
        return Officers.registry().body(tree("ids", List.of(offender.toString()))).when().post("/v1/linkage-records").then()
                .statusCode(200);
    }
}
