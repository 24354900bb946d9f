package safeguarding.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.JONES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.jones;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;
import static safeguarding.testkit.Calls.with;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Tokens;

@QuarkusTest
class ReferralIntakeTest extends OverHttp {

    @Test
    void a_referral_is_recorded_and_its_gaps_come_back_as_warnings() {
        as(SCHOOL, "referrer").body(JONES)
                .when().post("/v1/referrals")
                .then().statusCode(201)
                .header("Location", matchesPattern("/referral/v1/referrals/[0-9a-f-]{36}"))
                .header("ETag", "\"v1\"")
                .body("version", equalTo(1))
                .body("warnings", hasItem("/connections/2/household: Whether the adult lives with the child was not asked."))
                .body("warnings", hasItem("/connections/2/caring: Whether the adult has care of the child is not known."));
    }

    @Test
    void a_recorded_referral_reads_as_it_was_sent_with_ids_and_checked_values() {
        String id = jones();
        as(SCHOOL, "referrer")
                .when().get("/v1/referrals/" + id)
                .then().statusCode(200)
                .header("ETag", "\"v1\"")
                .body("id", equalTo(id))
                .body("status", equalTo("RECORDED"))
                .body("recordedBy", equalTo(SCHOOL))
                .body("sentTo", equalTo(CHILDRENS_SERVICES))
                .body("children.status", contains("RECEIVED", "RECEIVED"))
                .body("children[0].identifiers[0].value", equalTo("9990000018"))
                .body("children[0].ownWords[0].words", equalTo("Uncle Dave tickles too much"))
                .body("children[1].born", nullValue())
                .body("adults[1].observations[0].grade", equalTo("2BP"))
                .body("connections[2].disputed", equalTo(true))
                .body("reason.consentSought", equalTo("NO"));
    }

    @Test
    void connections_lead_to_the_ids_of_the_people_whom_they_named() {
        String id = jones();
        var read = as(SCHOOL, "referrer").get("/v1/referrals/" + id).then().statusCode(200).extract().jsonPath();
        assertThat(read.getString("connections[2].child")).isEqualTo(read.getString("children[0].id"));
        assertThat(read.getString("connections[2].adult")).isEqualTo(read.getString("adults[1].id"));
    }

    @Test
    void the_agency_that_receives_it_reads_it_too() {
        as(CHILDRENS_SERVICES, "practitioner")
                .when().get("/v1/referrals/" + jones())
                .then().statusCode(200);
    }

    @Test
    void another_agency_cannot_tell_that_a_referral_exists() {
        String other = as(STRANGER, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/referrals/" + jones())
                .then().statusCode(404).extract().asString();
        String missing = as(STRANGER, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/referrals/" + NOBODY)
                .then().statusCode(404).extract().asString();
        assertThat(other).isEqualTo(missing);
    }

    @Test
    void nothing_is_too_little() {
        as(SCHOOL, "referrer").body("{}")
                .when().post("/v1/referrals")
                .then().statusCode(201)
                .body("warnings", not(empty()));
    }

    @Test
    void a_repeated_request_gives_the_first_answer_and_no_second_referral() {
        String key = UUID.randomUUID().toString();
        String first = posted(key, JONES).then().statusCode(201).extract().asString();
        long referrals = count("referral");
        String second = posted(key, JONES).then().statusCode(201).extract().asString();
        assertThat(second).isEqualTo(first);
        assertThat(count("referral")).isEqualTo(referrals);
    }

    @Test
    void a_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        posted(key, JONES).then().statusCode(201);
        posted(key, "{}").then().statusCode(422).body("type", equalTo("urn:safeguarding:problem:idempotency-key-reused"));
    }

    @Test
    void every_write_and_every_read_is_on_the_trail_with_the_digest_of_what_was_kept() {
        String id = jones();
        as(CHILDRENS_SERVICES, "referrer").get("/v1/referrals/" + id).then().statusCode(200);
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + id
                + "' and action = 'safeguarding.referral.recorded.v1'")).isEqualTo(1);
        assertThat(
                count("trail_entry where subject = '" + id + "' and action = 'referral.read' and view = 'full' and agency = '"
                        + CHILDRENS_SERVICES + "'"))
                .isEqualTo(1);
    }

    private static Response posted(String key, String body) {
        return with(Tokens.of(SCHOOL).roles("referrer").sign()).header("Purpose", PURPOSE).header("Legal-Basis", LEGAL_BASIS)
                .header("Idempotency-Key", key).body(body).post("/v1/referrals");
    }
}
