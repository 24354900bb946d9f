package safeguarding.disclosure.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What was so and is no more. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class StatementHistoryTest {

    @Inject
    Database database;

    private UUID offender;

    @BeforeEach
    void somebody_who_is_managed() {
        offender = Officers.recorded(POLICE, offender());
    }

    static Stream<Arguments> ended() {
        return Stream.of(Arguments.of("address", Stated.address()), Arguments.of("vehicle", Stated.vehicle()),
                Arguments.of("partner", Stated.partner()), Arguments.of("occupation", Stated.occupation("YES")));
    }

    /** Entered so that he is recognised, and nobody has to act on it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ended")
    void what_ended_before_it_was_said_alarms_nobody(String matter, Map<String, Object> statement) {
        in(in(statement, "said"), matter).put("to", "2026-01-03");
        UUID id = Stated.recorded(POLICE, offender, statement);
        assertThat(database.kindsAbout(offender)).containsExactly("managed-offender");

        in(in(statement, "said"), matter).remove("to");
        correct(POLICE, id, 1, statement).statusCode(200);
        assertThat(database.kindsAbout(offender)).hasSize(2);
    }

    /** Somebody was told of it rightly, and it has ended since, or was only written better. */
    @Test
    void a_correction_after_which_its_concern_says_the_same_alarms_nobody_again() {
        UUID id = Stated.recorded(POLICE, offender, Stated.vehicle());
        String request = UUID.randomUUID().toString();
        Map<String, Object> better = Stated.vehicle();
        in(in(better, "said"), "vehicle").put("colour", "blue");
        in(in(better, "said"), "vehicle").put("to", "2026-01-03");

        Officers.of(POLICE).header("X-Request-Id", request).header("If-Match", "\"v1\"").body(better).when()
                .put(statements() + "/" + id).then().statusCode(200);

        assertThat(database.actionsOf(request)).containsExactlyInAnyOrder("offender-statement.corrected",
                "safeguarding.offender.amended.v1");
    }

    /** Who leads changes; who said it has to be able to put it right for good. */
    @Test
    void an_agency_that_leads_no_longer_puts_right_what_it_said_and_sees_nothing_else() {
        UUID own = Stated.recorded(PROBATION, offender, Stated.vehicle());
        UUID others = Stated.recorded(POLICE, offender, Stated.phone());
        Map<String, Object> moved = offender();
        moved.put("leadAgency", STRANGER);
        Officers.of(POLICE).header("If-Match", "\"v3\"").body(moved).when().put("/v1/offenders/" + offender).then()
                .statusCode(200);

        Officers.of(PROBATION).when().get(statements() + "/" + own).then().statusCode(200).header("ETag", "\"v1\"");
        correct(PROBATION, own, 1, Stated.vehicle()).statusCode(200).header("ETag", "\"v2\"");
        Officers.of(PROBATION).header("If-Match", "\"v2\"").body(tree("reason", "Somebody else's.")).when()
                .put(statements() + "/" + own + "/withdrawal").then().statusCode(200);
        for (UUID id : List.of(others, UUID.randomUUID())) {
            Officers.of(PROBATION).when().get(statements() + "/" + id).then().statusCode(404)
                    .body("type", equalTo("urn:safeguarding:problem:offender-not-found"));
            correct(PROBATION, id, 1, Stated.phone()).statusCode(404)
                    .body("type", equalTo("urn:safeguarding:problem:offender-not-found"));
        }
        Officers.of(PROBATION).when().get(statements()).then().statusCode(404);
    }

    private ValidatableResponse correct(String agency, UUID id, int version, Map<String, Object> right) {
        return Officers.of(agency).header("If-Match", "\"v" + version + "\"").body(right).when().put(statements() + "/" + id)
                .then();
    }

    private String statements() {
        return "/v1/offenders/" + offender + "/statements";
    }
}
