package safeguarding.disclosure.hearing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.RegistryAsks.OPENED;
import static safeguarding.disclosure.RegistryAsks.WITHDRAWN;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.RegistryAsks.Line;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

/** What the registry announces, however often, in whatever order, and whatever else stands on its topic. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class HearingTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Test
    void an_announcement_twice_opens_one_request() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), POLICE);

        RegistryAsks.announce(OPENED, line, 1);
        everythingIsHeard(line);

        assertThat(database.actsAbout(line.id())).filteredOn(act -> !act.contains(".read"))
                .containsExactly("disclosure-request.opened REVIEW " + line.agency());
        assertThat(database.versionsOf(line.id())).isEqualTo(1);
    }

    @Test
    void an_old_announcement_that_comes_late_changes_nothing() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), POLICE);
        RegistryAsks.announce(WITHDRAWN, line, 4);
        heard(line, 4);

        RegistryAsks.announce(OPENED, line, 3);
        everythingIsHeard(line);

        assertThat(RegistryAsks.state(line)).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_withdrawal_that_comes_before_the_asking_leaves_nothing_to_decide() {
        Line line = Line.about(UUID.randomUUID(), POLICE);
        RegistryAsks.announce(WITHDRAWN, line, 2);
        heard(line, 2);

        RegistryAsks.announce(OPENED, line, 1);
        everythingIsHeard(line);

        assertThat(RegistryAsks.state(line)).isEqualTo("WITHDRAWN");
    }

    @Test
    void what_is_asked_again_waits_again() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), POLICE);
        RegistryAsks.announce(WITHDRAWN, line, 2);
        RegistryAsks.announce(OPENED, line, 3);
        heard(line, 3);

        assertThat(RegistryAsks.state(line)).isEqualTo("WAITING");
        assertThat(database.actsAbout(line.id())).contains("disclosure-request.withdrawn PERMIT " + line.agency());
    }

    @Test
    void a_concern_that_was_corrected_since_it_was_decided_on_is_due_for_review() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), POLICE);
        UUID decision = RegistryAsks.decided(line, 1, Decided.inPart());
        RegistryAsks.announce(OPENED, line, 2, 2);
        heard(line, 2);

        RegistryAsks.officer(POLICE).when().get("/v1/disclosure-requests/" + line.id()).then().statusCode(200)
                .body("state", equalTo("REVIEW_DUE")).body("decision", equalTo(decision.toString()))
                .body("concernVersion", equalTo(2)).body("decidedAbout", equalTo(1));

        RegistryAsks.decided(line, 3, Decided.inPart());
        RegistryAsks.announce(OPENED, line, 3, 2);
        heard(line, 3);
        assertThat(RegistryAsks.state(line)).isEqualTo("DECIDED");
    }

    @ParameterizedTest
    @ValueSource(strings = { "not JSON", "null", "{}", "{\"id\":\"x\"}", "[1]" })
    void what_cannot_be_understood_is_a_dead_letter_and_stops_nobody(String poison) {
        String key = UUID.randomUUID().toString();
        RegistryAsks.send(OPENED, key, poison);
        Line next = Line.about(UUID.randomUUID(), POLICE);
        RegistryAsks.send(OPENED, key, message(next));
        heard(next, 1);

        given().when().get("/q/health/well").then().statusCode(503)
                .body("checks.find { it.name == 'dead letters' }.status", equalTo("DOWN"));
        String letter = letter(key);
        clerk().when().put("/v1/dead-letters/" + letter + "/redrive").then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:still-dead"));
        dismiss(letter);
        clerk().when().put("/v1/dead-letters/" + letter + "/redrive").then().statusCode(404);
    }

    @Test
    void a_kind_of_announcement_that_nobody_knows_is_kept_until_somebody_does() {
        Line line = Line.about(UUID.randomUUID(), POLICE);
        RegistryAsks.announce("safeguarding.disclosure-request.sung.v9", line, 1);
        String letter = letter(line.id().toString());
        assertThat(database.may("update dead_letter set type = '" + OPENED + "' where id = '" + letter + "'")).isTrue();

        clerk().when().put("/v1/dead-letters/" + letter + "/redrive").then().statusCode(204);

        assertThat(RegistryAsks.state(line)).isEqualTo("WAITING");
        clerk().when().get("/v1/dead-letters").then().statusCode(200)
                .body("deadLetters.findAll { it.id == '" + letter + "' }.size()", equalTo(0));
    }

    @Test
    void what_the_database_cannot_take_now_is_waited_for_however_long_and_that_is_an_alarm() {
        Line line = Line.about(UUID.randomUUID(), POLICE);
        refusedWith("40001", line);
        try {
            RegistryAsks.announce(OPENED, line, 1);
            hearing("DOWN");
        } finally {
            refusedNoMore();
        }
        heard(line, 1);

        assertThat(database.texts("select id::text from dead_letter where message_key = ?", line.id().toString())).isEmpty();
        hearing("UP");
    }

    @Test
    void what_the_database_refuses_is_a_dead_letter_that_can_be_driven_again() {
        Line line = Line.about(UUID.randomUUID(), POLICE);
        refusedWith("23514", line);
        String letter;
        try {
            RegistryAsks.announce(OPENED, line, 1);
            letter = letter(line.id().toString());
        } finally {
            refusedNoMore();
        }

        clerk().when().put("/v1/dead-letters/" + letter + "/redrive").then().statusCode(204);
        heard(line, 1);
    }

    private void refusedWith(String sqlState, Line line) {
        database.asOwner("create function refuse_invented() returns trigger language plpgsql as $$ begin"
                + " raise exception 'invented' using errcode = '" + sqlState + "'; end $$;"
                + " create trigger refuse_invented before insert on disclosure_request for each row when (new.id = '"
                + line.id() + "') execute function refuse_invented()");
    }

    private void refusedNoMore() {
        database.asOwner("drop function refuse_invented() cascade");
    }

    private static void hearing(String status) {
        await().atMost(LONG_ENOUGH).untilAsserted(() -> given().when().get("/q/health/well").then()
                .body("checks.find { it.name == 'hearing' }.status", equalTo(status)));
    }

    private static String message(Line line) {
        return "{\"id\":\"" + line.id() + "\",\"version\":1,\"concern\":\"" + line.concern()
                + "\",\"concernVersion\":1,\"kind\":\"other\",\"concernClass\":\"SAFEGUARDING\",\"recordedBy\":\"" + POLICE
                + "\",\"involvement\":\""
                + line.involvement() + "\",\"agency\":\"" + line.agency() + "\",\"occurredAt\":\"2026-11-22T09:30:00Z\"}";
    }

    private void heard(Line line, long version) {
        await().atMost(LONG_ENOUGH).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> assertThat(database.texts(
                "select heard::text from disclosure_request where id = ?", line.id())).containsExactly(Long.toString(version)));
    }

    /** The announcements of one key keep their order, so what follows under this key comes last. */
    private void everythingIsHeard(Line line) {
        Line last = Line.about(UUID.randomUUID(), POLICE);
        RegistryAsks.send(OPENED, line.id().toString(), message(last));
        heard(last, 1);
    }

    private static String letter(String key) {
        return await().atMost(LONG_ENOUGH).until(() -> clerk().when().get("/v1/dead-letters").then().statusCode(200).extract()
                .path("deadLetters.find { it.key == '" + key + "' }?.id"), found -> found != null);
    }

    private static void dismiss(String letter) {
        clerk().body("{\"reason\":\"Never one of ours\"}").when().put("/v1/dead-letters/" + letter + "/dismissal").then()
                .statusCode(204);
    }

    private static io.restassured.specification.RequestSpecification clerk() {
        return Calls.as(Tokens.of("exchange-operator-invented").roles("registry-admin"), Officers.PURPOSE,
                Officers.LEGAL_BASIS);
    }
}
