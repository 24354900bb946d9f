package safeguarding.disclosure.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.RegistryAsks.decided;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.RegistryAsks.Line;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** The agency to which something was disclosed follows its pointer to the concern, and is shown the words that were agreed. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class AgreedWordsTest {

    @Inject
    Database database;

    private UUID offender;
    private UUID concern;
    private Line line;

    @BeforeEach
    void a_request_about_a_concern() {
        offender = Officers.recorded(POLICE, Invented.offender());
        concern = Officers.raised(POLICE, Invented.concern(offender));
        line = RegistryAsks.waiting(concern, POLICE);
    }

    @Test
    void exactly_the_agreed_words_and_nothing_else() {
        decided(line, 1, Decided.inPart());

        read().then().statusCode(200).header("Cache-Control", "no-store")
                .body("$", allOf(aMapWithSize(2), hasKey("detail"), hasKey("words")))
                .body("detail", equalTo("AGREED_WORDING")).body("words", contains(Decided.WORDING));
    }

    @Test
    void the_words_about_another_owners_concern_are_read_here_too() {
        Line referral = RegistryAsks.waiting(UUID.randomUUID(), POLICE);
        decided(referral, 1, Decided.disclosed());

        Officers.practitionerOf(referral.agency()).when().get("/v1/concerns/" + referral.concern()).then().statusCode(200)
                .body("words", contains(Decided.WORDING));
    }

    @Test
    void before_a_decision_and_after_one_against_it_there_is_nothing_to_see() {
        Response before = read();
        decided(line, 1, Decided.notNow());
        Response after = read();
        decided(line, 2, Decided.inPart());
        read().then().statusCode(200);
        decided(line, 3, Decided.notNow());

        before.then().statusCode(404);
        assertThat(seen(after)).isEqualTo(seen(before)).isEqualTo(seen(read()));
    }

    @Test
    void a_permission_that_rests_on_another_request_shows_nothing() {
        decided(line, 1, Decided.inPart());
        Line other = RegistryAsks.waiting(concern, POLICE);

        Officers.practitionerOf(other.agency()).when().get("/v1/concerns/" + concern).then().statusCode(404);
        Officers.practitionerOf(line.agency()).when().get("/v1/concerns/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void of_a_concern_that_was_corrected_nothing_until_the_registry_has_decided_on_that() {
        decided(line, 1, Decided.inPart());
        var corrected = Invented.concern(offender);
        corrected.remove("offender");
        Officers.of(POLICE).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + concern).then()
                .statusCode(200);

        read().then().statusCode(503).header("Retry-After", equalTo("5"));
    }

    @Test
    void the_reading_is_on_the_trail_of_the_decision_and_of_nothing_else() {
        UUID decision = decided(line, 1, Decided.inPart());

        read();

        assertThat(database.readingsOf(decision)).containsExactly("disclosure-decision.read 1 AGREED_WORDING " + line.agency());
        assertThat(database.readingsOf(concern)).isEmpty();
    }

    private Response read() {
        return Officers.practitionerOf(line.agency()).when().get("/v1/concerns/" + concern);
    }

    private static String seen(Response answer) {
        return answer.statusCode() + answer.asString().replace(answer.header("X-Request-Id"), "id");
    }
}
