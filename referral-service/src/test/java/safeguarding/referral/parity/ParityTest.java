package safeguarding.referral.parity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.Hub;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;
import safeguarding.referral.anonymous.Tips;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class ParityTest extends OverHttp {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String SPAN = "?from=" + TODAY.minusDays(30) + "&to=" + TODAY;

    private static RequestSpecification auditor() {
        return Calls.as(Tokens.of("exchange-operator").roles("auditor"), "audit",
                "https://www.legislation.gov.uk/ukpga/2018/12/section/62");
    }

    @Test
    void all_kinds_are_counted_beside_each_other() {
        for (int i = 0; i < 5; i++) {
            Tips.refer("They are alone.");
            Invented.jones();
        }
        JsonPath report = auditor().get("/v1/referrer-parity" + SPAN).then().statusCode(200)
                .body("kinds.size()", equalTo(3)).extract().jsonPath();
        String anonymous = "kinds.find { it.referrerKind == 'ANONYMOUS' }";
        assertThat(report.getInt(anonymous + ".referrals")).isEqualTo((int) count("referral where referrer = 'ANONYMOUS'"));
        assertThat(report.getInt("kinds.find { it.referrerKind == 'NAMED' }.referrals"))
                .isEqualTo((int) count("referral where referrer = 'NAMED'"));
        assertThat(report.getInt(anonymous + ".withConcern")).isGreaterThanOrEqualTo(5);
    }

    @Test
    void what_triage_decided_is_counted_for_each_kind() {
        Hub receiver = Hub.of(Tips.RECEIVER);
        Hub other = Hub.alone();
        for (int i = 0; i < 5; i++) {
            Tips.refer("They are alone.");
            receiver.decides(Tips.newest(), "no-further-action");
            other.decides(other.receives(), "no-further-action");
        }
        JsonPath report = report();
        for (String kind : new String[] { "ANONYMOUS", "NAMED" }) {
            assertThat(report.getInt(decided(kind, "no-further-action"))).isGreaterThanOrEqualTo(5)
                    .isEqualTo(
                            (int) count("triage join referral on referral.id = triage.referral where triage.status = 'DECIDED'"
                                    + " and route = 'no-further-action' and referrer = '" + kind + "'"));
        }
    }

    @Test
    void an_outcome_that_would_show_one_referral_is_left_out() {
        Tips.refer("They are alone.");
        Hub.of(Tips.RECEIVER).decides(Tips.newest(), "early-help");
        JsonPath report = report();
        assertThat(report.getList("kinds.find { it.referrerKind == 'ANONYMOUS' }.outcomes.route")).contains("early-help");
        assertThat(report.<Object> get(decided("ANONYMOUS", "early-help"))).isNull();
        assertThat(report.getInt(decided("IDENTITY_WITHHELD", "early-help"))).isZero();
    }

    private JsonPath report() {
        return auditor().get("/v1/referrer-parity" + SPAN).then().statusCode(200).extract().jsonPath();
    }

    private static String decided(String kind, String route) {
        return "kinds.find { it.referrerKind == '" + kind + "' }.outcomes.find { it.route == '" + route + "' }.referrals";
    }

    @Test
    void a_number_that_would_show_one_referral_is_left_out() {
        LocalDate longAgo = TODAY.minusYears(3);
        safeguarding.referral.Owner
                .run("update referral set recorded_at = timestamptz '" + longAgo + " 12:00:00+00' where id = '"
                        + Invented.jones() + "'");
        JsonPath report = auditor().get("/v1/referrer-parity?from=" + longAgo.minusDays(20) + "&to=" + longAgo.plusDays(20))
                .then()
                .statusCode(200).extract().jsonPath();
        assertThat(report.getMap("kinds.find { it.referrerKind == 'NAMED' }")).doesNotContainKey("referrals");
        assertThat(report.getInt("kinds.find { it.referrerKind == 'ANONYMOUS' }.referrals")).isZero();
    }

    @Test
    void too_short_a_span_and_what_is_no_day_are_refused() {
        auditor().get("/v1/referrer-parity?from=" + TODAY.minusDays(26) + "&to=" + TODAY).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
        auditor().get("/v1/referrer-parity").then().statusCode(422);
        auditor().get("/v1/referrer-parity?from=+999999999-01-01&to=" + TODAY).then()
                .statusCode(org.hamcrest.Matchers.oneOf(404, 422));
    }

    @Test
    void it_is_for_auditors_only() {
        given().get("/v1/referrer-parity" + SPAN).then().statusCode(401);
        as(SCHOOL, "referrer", "practitioner", "identity-custodian").get("/v1/referrer-parity" + SPAN).then().statusCode(403);
        auditor().delete("/v1/referrer-parity").then().statusCode(405);
    }
}
