package safeguarding.disclosure.statement;

import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** What was so and is no more. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class StatementHistoryTest {

    private UUID offender;

    @BeforeEach
    void somebody_who_is_managed() {
        offender = Officers.recorded(POLICE, offender());
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
