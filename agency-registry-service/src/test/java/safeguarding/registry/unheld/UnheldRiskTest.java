package safeguarding.registry.unheld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

/** Each closes only its own work; when the last one does, what remains is somebody's by name. */
@QuarkusTest
class UnheldRiskTest extends OverHttp {

    private static final String REMAINS = ",\"riskRemains\":true";
    private static final String TAKING_UP = "{\"name\":\"Anna Example\",\"role\":\"Team manager\",\"done\":\"Visited today\"}";

    private final Household household = new Household();
    private String school;
    private String trust;
    private String services;
    private UUID atSchool;
    private UUID atTrust;

    @BeforeEach
    void three_agencies_work_with_a_child() {
        school = TestAgencies.fresh("SCHOOL");
        trust = TestAgencies.fresh("HEALTH_TRUST");
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
        atSchool = household.worksWithTom(school);
        atTrust = household.worksWithTom(trust);
    }

    @Test
    void one_agency_s_closing_closes_nobody_else_s_work_and_escalates_nothing_while_somebody_works_on() {
        closes(school, atSchool, REMAINS);

        risks(school).body("risks", empty());
        Calls.as(trust, "practitioner").get("/v1/involvements/" + atTrust).then().statusCode(200).header("ETag", "\"v1\"");
        assertThat(count("unheld_risk where agency in ('" + school + "', '" + trust + "')")).isZero();
    }

    @Test
    void the_last_closing_with_risk_left_escalates_to_a_named_role_at_whoever_closed_and_at_children_s_services() {
        UUID atServices = household.worksWithTom(services);
        closes(services, atServices, REMAINS);
        closes(school, atSchool, REMAINS);
        closes(trust, atTrust, REMAINS);

        risks(trust).body("risks", hasSize(1)).body("risks.escalatedTo", contains("mash-team-manager"))
                .body("risks.agency", contains(trust)).body("risks.yourReference", contains("ref-" + household.tom.family()));
        risks(services).body("risks.agency", contains(trust));
        risks(school).body("risks", empty());
        assertThat(
                count("trail_entry join content_version using (subject, version, digest) where action = 'unheld-risk.escalated'"
                        + " and correlation = '" + atTrust + "'"))
                .isEqualTo(1);
    }

    @Test
    void where_no_risk_remains_nothing_escalates_and_what_is_not_said_does() {
        closes(school, atSchool, "");
        closes(trust, atTrust, ",\"riskRemains\":false");
        risks(trust).body("risks", empty());

        String other = TestAgencies.fresh("POLICE");
        closes(other, household.worksWithTom(other), "");
        risks(other).body("risks", hasSize(1));
    }

    @Test
    void it_waits_no_longer_when_somebody_works_with_the_child_again() {
        closes(school, atSchool, REMAINS);
        closes(trust, atTrust, REMAINS);
        risks(trust).body("risks", hasSize(1));

        household.worksWithTom(services);

        risks(trust).body("risks", empty());
    }

    @Test
    void somebody_takes_it_up_by_name_and_once() {
        closes(school, atSchool, REMAINS);
        closes(trust, atTrust, REMAINS);
        String id = risks(trust).extract().path("risks[0].id");

        takesUp(trust, id).statusCode(204);

        risks(trust).body("risks", empty());
        takesUp(trust, id).statusCode(404);
        assertThat(count("unheld_risk where id = '" + id + "' and taken_up_by = 'Anna Example, Team manager'")).isEqualTo(1);
        assertThat(trailAbout(UUID.fromString(id), "unheld-risk.taken-up")).isEqualTo(1);
    }

    @Test
    void whoever_does_not_know_the_child_cannot_tell_that_there_is_a_risk() {
        closes(school, atSchool, REMAINS);
        closes(trust, atTrust, REMAINS);
        String id = risks(trust).extract().path("risks[0].id");
        String stranger = TestAgencies.fresh("CHILDRENS_SERVICES");

        risks(stranger).body("risks", empty());
        assertThat(refusal(stranger, id)).isEqualTo(refusal(stranger, UUID.randomUUID().toString()));
        assertThat(refusal(school, id)).isEqualTo(refusal(stranger, id));
    }

    private static String refusal(String agency, String id) {
        return Answers
                .seen(Calls.as(agency, "practitioner").body(TAKING_UP).when().put("/v1/unheld-risks/" + id + "/taking-up"));
    }

    private static ValidatableResponse takesUp(String agency, String id) {
        return Calls.as(agency, "practitioner").body(TAKING_UP).when().put("/v1/unheld-risks/" + id + "/taking-up").then();
    }

    private static ValidatableResponse risks(String agency) {
        return Calls.as(agency, "practitioner").when().get("/v1/unheld-risks").then().statusCode(200);
    }

    private static void closes(String agency, UUID involvement, String more) {
        Calls.as(agency, "practitioner").header("If-Match", "\"v1\"")
                .body("{\"closedOn\":\"2026-11-01\",\"residualRisk\":\"He still has a key\",\"riskHeldBy\":\"Her mother\""
                        + more + "}")
                .when().put("/v1/involvements/" + involvement + "/closure").then().statusCode(200);
    }
}
