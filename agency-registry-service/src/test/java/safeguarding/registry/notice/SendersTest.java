package safeguarding.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What whoever recorded a concern sees of it, what a disclosure officer sees, and what the owners are told. */
@QuarkusTest
class SendersTest extends OverHttp {

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String services;
    private String school;
    private String jobcentre;

    @BeforeEach
    void a_managed_offender_who_sees_a_child() {
        police = TestAgencies.fresh("POLICE");
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
        school = TestAgencies.fresh("SCHOOL");
        jobcentre = TestAgencies.fresh("JOBCENTRE_PLUS");
        household.worksWithTom(services);
        household.worksWithTom(school);
        household.worksWithTom(jobcentre);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.OFFENDER_CONCERN, Linkage.concern(concern, 1, household.man, "OFFENDER_MANAGEMENT", police));
    }

    @ParameterizedTest
    @ValueSource(strings = { "offender-manager", "disclosure-officer" })
    void the_sender_sees_who_was_told_and_who_was_not_and_why(String role) {
        String request = UUID.randomUUID().toString();

        ValidatableResponse answer = Calls.as(police, role).header("X-Request-Id", request).when()
                .get("/v1/concerns/" + concern + "/recipients").then().statusCode(200);

        answer.body("recipients.agency", containsInAnyOrder(services, school, jobcentre))
                .body(of(services, "state"), equalTo("TOLD")).body(of(services, "detail"), equalTo("FULL"))
                .body(of(services, "toldAt"), notNullValue()).body(of(services, "openedAt"), nullValue())
                .body(of(services, "rule"), startsWith("hips-sharing-agreement v"))
                .body(of(school, "state"), equalTo("AWAITING_DECISION")).body(of(school, "toldAt"), nullValue())
                .body(of(jobcentre, "state"), equalTo("WITHHELD")).body(of(jobcentre, "reason"), equalTo("NEED_NOT_SHOWN"))
                .body(of(jobcentre, "reviewOn"), equalTo("2027-02-18"));
        assertThat(trailOf(request)).containsExactly("concern.read recipients");
    }

    @Test
    void who_works_with_the_family_and_was_not_told_is_not_for_everybody_who_records_concerns() {
        Calls.as(police, "referrer").when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200)
                .body("recipients.agency", contains(services));
    }

    @Test
    void the_sender_sees_who_has_read_it_and_who_has_taken_it_up() {
        String notice = Household.inbox(services).getString("items[0].notice");
        right(concern, services);
        Calls.as(services, "practitioner").body("{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}")
                .when().put("/v1/notices/" + notice + "/acknowledgement");

        Calls.as(police, "referrer").when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200)
                .body(of(services, "openedAt"), notNullValue())
                .body(of(services, "acknowledgedBy"), equalTo("Anna Example, Duty social worker"));
    }

    @Test
    void for_anybody_else_there_is_no_such_concern() {
        UUID none = UUID.randomUUID();
        for (String agency : new String[] { services, school, TestAgencies.fresh("POLICE") }) {
            assertThat(Answers.seen(Calls.as(agency, "referrer").when().get("/v1/concerns/" + concern + "/recipients")))
                    .startsWith("404")
                    .isEqualTo(Answers.seen(Calls.as(agency, "referrer").when().get("/v1/concerns/" + none + "/recipients")));
        }
    }

    @Test
    void an_agency_outside_the_duty_to_co_operate_waits_for_a_decision_of_the_agency_that_would_disclose() {
        Calls.as(police, "disclosure-officer").when().get("/v1/concerns/" + concern + "/recipients")
                .then().statusCode(200).body(of(school, "state"), equalTo("AWAITING_DECISION"))
                .body(of(school, "toldAt"), nullValue());
        Household.inbox(school, "").body("items", empty());
        Household.inbox(jobcentre, "").body("items", empty());
    }

    @Test
    void whoever_was_told_may_read_and_nobody_else() {
        right(concern, services).body("permitted", equalTo(true)).body("detail", equalTo("FULL"))
                .body("concernVersion", equalTo(1))
                .body("notice", equalTo(Household.inbox(services).getString("items[0].notice")));
        right(concern, school).body("$", equalTo(Map.of("permitted", false)));
        right(concern, jobcentre).body("permitted", equalTo(false));
        right(concern, TestAgencies.fresh("POLICE")).body("permitted", equalTo(false));
        right(concern, "an-agency-that-nobody-knows").body("permitted", equalTo(false));
        right(UUID.randomUUID(), services).body("$", equalTo(Map.of("permitted", false)));
    }

    @Test
    void a_recall_takes_the_right_away_at_once_and_a_new_notice_gives_it_back() {
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        right(concern, services).body("permitted", equalTo(false));

        recorded(Linkage.REFERRAL, household.referral(3));
        right(concern, services).body("permitted", equalTo(true));
    }

    @Test
    void of_several_notices_the_fullest_detail_counts() {
        Household.opens(services, "ADULT", household.alan, "also-him");
        String trust = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(trust);

        right(concern, services).body("detail", equalTo("FULL"));
        right(concern, trust).body("detail", equalTo("SUMMARY"));
    }

    @Test
    void every_question_is_in_the_trail_and_the_first_yes_opens_the_notice() {
        right(concern, services);
        right(concern, services);
        right(concern, school);

        assertThat(trailAbout(concern, "read-right.confirmed")).isEqualTo(2);
        assertThat(trailAbout(concern, "read-right.denied")).isEqualTo(1);
        assertThat(count("notice where concern = '" + concern + "' and opened_at is not null")).isEqualTo(1);
    }

    private static ValidatableResponse right(UUID concern, String agency) {
        return Calls.as(Tokens.of("disclosure-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}").when().post("/v1/read-rights")
                .then().statusCode(200);
    }

    private static String of(String agency, String member) {
        return "recipients.find { it.agency == '" + agency + "' }." + member;
    }
}
