package safeguarding.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What cannot be written to the trail does not happen. */
@QuarkusTest
class UnwritableTrailTest extends OverHttp {

    private static final String PROBLEM = "application/problem+json";

    private final Household household = new Household();
    private String school;

    @BeforeEach
    void a_school() {
        school = TestAgencies.fresh("SCHOOL");
    }

    @AfterEach
    void the_trail_can_be_written() {
        asOwner("grant insert on trail_entry, content_version to \"" + role() + "\"");
    }

    @Test
    void a_record_is_not_saved_and_saved_once_when_the_same_request_comes_again() {
        String key = UUID.randomUUID().toString();

        without("trail_entry");
        opened(key).statusCode(500).contentType(PROBLEM);
        assertThat(count("involvement where agency = '" + school + "'")).isZero();

        the_trail_can_be_written();
        String id = opened(key).statusCode(201).extract().path("id");
        assertThat(trailAbout(UUID.fromString(id), "involvement.opened")).isEqualTo(1);
    }

    @Test
    void nor_without_the_version_to_which_the_trail_would_bear_witness() {
        without("content_version");
        opened(UUID.randomUUID().toString()).statusCode(500).contentType(PROBLEM);
        assertThat(count("involvement where agency = '" + school + "'")).isZero();
    }

    @Test
    void nothing_is_shown() {
        String id = opened(UUID.randomUUID().toString()).statusCode(201).extract().path("id");

        without("trail_entry");

        String answer = practitioner().get("/v1/involvements/" + id).then().statusCode(500).contentType(PROBLEM).extract()
                .asString();
        assertThat(answer).doesNotContain("pupil 7");
        practitioner().get("/v1/inbox").then().statusCode(500).contentType(PROBLEM);
    }

    private void without(String table) {
        asOwner("revoke insert on " + table + " from \"" + role() + "\"");
    }

    private static String role() {
        return ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class);
    }

    private ValidatableResponse opened(String key) {
        return Calls.with(Tokens.of(school).roles("practitioner").sign()).header("Purpose", Calls.PURPOSE)
                .header("Legal-Basis", Calls.LEGAL_BASIS).header("Idempotency-Key", key)
                .body(Household.opening("CHILD", household.tom, "pupil 7"))
                .post("/v1/involvements").then();
    }

    private RequestSpecification practitioner() {
        return Calls.as(school, "practitioner");
    }
}
