package safeguarding.registry.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

/** The sender sees who has acted, and who will not and why. */
@QuarkusTest
class AnswerTest extends OverHttp {

    private static final String ANNA = "{\"name\":\"Anna Example\",\"role\":\"Duty social worker\"}";
    private static final String BEN = "{\"name\":\"Ben Example\",\"role\":\"Team leader\",\"reason\":\"INVOLVEMENT_ENDED\"}";

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String agency;
    private UUID notice;

    @BeforeEach
    void somebody_is_told() {
        agency = TestAgencies.fresh("CHILDRENS_SERVICES");
        household.worksWithTom(agency);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", POLICE));
        notice = UUID.fromString(Household.inbox(agency).getString("items[0].notice"));
    }

    @Test
    void an_agency_says_by_name_that_it_has_acted_and_the_first_word_stands() {
        String request = UUID.randomUUID().toString();
        Calls.as(agency, "practitioner").header("X-Request-Id", request).body(ANNA).when()
                .put("/v1/notices/" + notice + "/action")
                .then().statusCode(200).body("kind", equalTo("ACTED"))
                .body("answeredBy", equalTo("Anna Example, Duty social worker"));
        says("action", ANNA.replace("Anna", "Zoe")).statusCode(200).body("answeredBy",
                equalTo("Anna Example, Duty social worker"));
        says("refusal", BEN).statusCode(409).body("type", equalTo("urn:safeguarding:problem:answered-otherwise"));

        assertThat(trailOf(request)).containsExactly("notice.acted");
        assertThat(trailAbout(notice, "notice.acted-again")).isEqualTo(1);
        Calls.as(agency, "practitioner").get("/v1/notices/" + notice).then().body("answer", equalTo("ACTED"))
                .body("answeredAt", notNullValue()).body("deliveredAt", notNullValue());
        recipient().body("recipients[0].answer", equalTo("ACTED")).body("recipients[0].answeredAt", notNullValue())
                .body("recipients[0].sentAt", notNullValue()).body("recipients[0].deliveredAt", notNullValue())
                .body("recipients[0].acknowledgeBy", notNullValue()).body("recipients[0].refusal", nullValue());
    }

    @Test
    void an_agency_refuses_with_a_reason_that_its_sender_sees() {
        says("refusal", BEN).statusCode(200).body("reason", equalTo("INVOLVEMENT_ENDED"));

        recipient().body("recipients[0].answer", equalTo("REFUSED")).body("recipients[0].refusal", equalTo("INVOLVEMENT_ENDED"))
                .body("recipients[0].answeredBy", equalTo("Ben Example, Team leader"));
        says("action", ANNA).statusCode(409);
        says("refusal", BEN.replace("INVOLVEMENT_ENDED", "NONE_OF_YOUR_BUSINESS")).statusCode(400);
        says("refusal", BEN.replace(",\"reason\":\"INVOLVEMENT_ENDED\"", "")).statusCode(422);
    }

    @Test
    void what_was_recalled_is_not_answered_and_whoever_is_told_anew_is_asked_anew() {
        says("refusal", BEN).statusCode(200);
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        says("action", ANNA).statusCode(409).body("type", equalTo("urn:safeguarding:problem:notice-recalled"));
        recorded(Linkage.REFERRAL, household.referral(3));

        recipient().body("recipients[0].answer", nullValue());
        says("action", ANNA).statusCode(200).body("kind", equalTo("ACTED"));
    }

    @Test
    void for_another_agency_there_is_nothing_to_answer() {
        String stranger = TestAgencies.fresh("CHILDRENS_SERVICES");

        Calls.as(stranger, "practitioner").body(ANNA).put("/v1/notices/" + notice + "/action").then().statusCode(404);
        Calls.as(stranger, "practitioner").body(BEN).put("/v1/notices/" + notice + "/refusal").then().statusCode(404);
        recipient().body("recipients[0].answer", nullValue());
    }

    private ValidatableResponse says(String what, String body) {
        return Calls.as(agency, "practitioner").body(body).when().put("/v1/notices/" + notice + "/" + what).then();
    }

    private ValidatableResponse recipient() {
        return Calls.as(POLICE, "referrer").when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200);
    }
}
