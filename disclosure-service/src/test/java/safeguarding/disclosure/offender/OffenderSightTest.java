package safeguarding.disclosure.offender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.RegistryAsks.officer;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;

/** What of a record a role sees, by category. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class OffenderSightTest {

    @Test
    void a_disclosure_officer_sees_what_a_decision_needs_and_no_numbers() {
        UUID id = Officers.recorded(POLICE, Invented.offender());

        for (String path : new String[] { "", "/versions/1" }) {
            officer(POLICE).when().get("/v1/offenders/" + id + path).then().statusCode(200)
                    .body("mappa.category", equalTo(1)).body("children", hasSize(1)).body("orders", hasSize(1))
                    .body("assessment.riskToChildren", equalTo("HIGH")).body("identifiers", empty())
                    .body("visorReference", nullValue());
        }
    }

    @Test
    void of_categories_that_a_role_does_not_see_there_is_nothing() {
        for (Integer category : new Integer[] { 4, null }) {
            Map<String, Object> body = Invented.offender();
            body.put("mappa", category == null ? null : Invented.tree("category", category));
            UUID id = Officers.recorded(POLICE, body);

            Response hidden = officer(POLICE).when().get("/v1/offenders/" + id);
            Response none = officer(POLICE).when().get("/v1/offenders/" + UUID.randomUUID());

            assertThat(seen(hidden)).isEqualTo(seen(none)).startsWith("404");
            Officers.of(POLICE).when().get("/v1/offenders/" + id).then().statusCode(200).body("identifiers", hasSize(2));
        }
    }

    @Test
    void a_disclosure_officer_changes_nothing_of_it() {
        UUID id = Officers.recorded(POLICE, Invented.offender());

        officer(POLICE).header("If-Match", "\"v1\"").body(Invented.offender()).when().put("/v1/offenders/" + id).then()
                .statusCode(404);
    }

    private static String seen(Response answer) {
        return answer.statusCode() + answer.asString().replace(answer.header("X-Request-Id"), "id");
    }
}
