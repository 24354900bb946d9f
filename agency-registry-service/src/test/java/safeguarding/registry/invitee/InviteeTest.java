package safeguarding.registry.invitee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class InviteeTest extends OverHttp {

    private final Household household = new Household();

    @Test
    void whoever_works_with_the_child_a_sibling_or_an_adult_belongs_there_and_it_is_said_why() {
        recorded(Linkage.REFERRAL, household.referral(1));
        String hospital = TestAgencies.fresh("HEALTH_TRUST");
        String school = TestAgencies.fresh("SCHOOL");
        String drugService = TestAgencies.fresh("SUBSTANCE_MISUSE");
        household.worksWithTom(hospital);
        Household.opens(school, "CHILD", household.tina, "tina");
        Household.opens(drugService, "ADULT", household.alan, "alan");
        JsonPath answer = ask(household.child).extract().jsonPath();
        assertThat(because(answer, hospital)).containsExactly("CHILD");
        assertThat(because(answer, school)).containsExactly("SIBLING");
        assertThat(because(answer, drugService)).containsExactly("ADULT");
        assertThat(answer.getString("invitees.find { it.agency == '" + hospital + "' }.type")).isEqualTo("HEALTH_TRUST");
        assertThat(answer.getList("invitees.because.flatten().child").stream().distinct().toList())
                .isEqualTo(List.of(household.child.toString()));
    }

    @Test
    void an_agency_of_which_a_person_would_have_to_decide_is_not_named() {
        recorded(Linkage.REFERRAL, household.referral(1));
        String club = TestAgencies.fresh("SPORT");
        household.worksWithTom(club);
        assertThat(because(ask(household.child).extract().jsonPath(), club)).isEmpty();
    }

    @Test
    void an_adult_who_left_long_ago_brings_nobody_along() {
        recorded(Linkage.REFERRAL, household.withoutConnection(1).connection(household.child, household.man, "2019-01-01"));
        String probation = TestAgencies.fresh("PROBATION");
        Household.opens(probation, "ADULT", household.alan, "alan");
        assertThat(because(ask(household.child).extract().jsonPath(), probation)).isEmpty();
    }

    @Test
    void whoever_took_over_is_named_and_a_named_agency_is_looked_up() {
        recorded(Linkage.REFERRAL, household.referral(1));
        String former = TestAgencies.fresh("HEALTH_TRUST");
        String successor = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(former);
        TestAgencies.close("HEALTH_TRUST", former, successor);
        JsonPath answer = ask(List.of(former, "nobody-knows-it"), household.child).extract().jsonPath();
        assertThat(because(answer, former)).isEmpty();
        assertThat(because(answer, successor)).containsExactly("CHILD");
        assertThat(answer.getString("named[0].agency")).isEqualTo(successor);
        assertThat(answer.getBoolean("named[0].open")).isTrue();
        assertThat(answer.getString("named[1].type")).isNull();
        assertThat(answer.getBoolean("named[1].open")).isFalse();
    }

    @Test
    void agencies_are_looked_up_about_no_child_too_and_the_answer_is_on_the_trail() {
        String agency = TestAgencies.fresh("HEALTH_TRUST");
        ValidatableResponse answer = ask(List.of(agency)).body("invitees.size()", equalTo(0))
                .body("named[0].agency", equalTo(agency)).body("named[0].open", equalTo(true));
        assertThat(trailOf(answer.extract().header("X-Request-Id"))).containsExactly("invitee.searched 0");
    }

    @Test
    void a_child_of_whom_nothing_was_heard_is_said_to_be_unknown() {
        UUID nobody = UUID.randomUUID();
        assertThat(ask(nobody).extract().jsonPath().getList("unknown")).isEqualTo(List.of(nobody.toString()));
        recorded(Linkage.REFERRAL, household.referral(1));
        assertThat(ask(household.man).extract().jsonPath().getList("unknown")).as("an adult is no child")
                .isEqualTo(List.of(household.man.toString()));
    }

    @Test
    void every_answer_is_on_the_trail() {
        UUID nobody = UUID.randomUUID();
        String request = ask(nobody).extract().header("X-Request-Id");
        assertThat(trailOf(request)).containsExactly("invitee.searched 0", "invitees.worked-out");
        assertThat(trailAbout(nobody, "invitees.worked-out")).isEqualTo(1);
    }

    @Test
    void only_the_owner_of_referrals_is_answered() {
        for (String other : List.of("disclosure-service", "gateway")) {
            Calls.as(Tokens.of(other).client(other).roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                    .body("{\"children\":[\"" + household.child + "\"]}").when().post("/v1/invitees")
                    .then().statusCode(403).body("type", equalTo("urn:safeguarding:problem:not-for-this-client"));
        }
    }

    private static ValidatableResponse ask(UUID... children) {
        return ask(List.of(), children);
    }

    private static ValidatableResponse ask(List<String> agencies, UUID... children) {
        return Calls.as(Tokens.of("referral-service").client("referral-service").roles("rights-checker"), "rights-check",
                Calls.LEGAL_BASIS)
                .body("{\"children\":" + json(List.of(children)) + ",\"agencies\":" + json(agencies) + "}")
                .when().post("/v1/invitees").then().statusCode(200);
    }

    private static String json(List<?> values) {
        return values.isEmpty() ? "[]" : "[\"" + String.join("\",\"", values.stream().map(Object::toString).toList()) + "\"]";
    }

    private static List<String> because(JsonPath answer, String agency) {
        List<String> kinds = answer.getList("invitees.findAll { it.agency == '" + agency + "' }.because.flatten().kind");
        return kinds == null ? List.of() : kinds;
    }
}
