package safeguarding.referral.withheld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.jones;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.LogEar;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.referral.anonymous.Tips;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class SealedIdentityTest extends OverHttp {

    private static final String IDENTITY = "{\"name\": \"Nora Plantedgrandmother\", \"phone\": \"01962 555777\","
            + " \"asked\": \"That the parents are not told.\"}";
    private static final String REASON = "{\"reason\": \"The family court has ordered it.\"}";

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private static RequestSpecification person(String name) {
        return Calls.as(Tokens.of(SCHOOL).client("gateway").user(name).roles("identity-custodian"), PURPOSE, LEGAL_BASIS);
    }

    private static String sealed() {
        String referral = jones();
        as(SCHOOL, "referrer").body(IDENTITY).put("/v1/sealed-identities/" + referral).then().statusCode(200);
        return "/v1/sealed-identities/" + referral;
    }

    private static String requested(String sealed, String by) {
        return sealed + "/openings/"
                + person(by).body(REASON).post(sealed + "/openings").then().statusCode(201).extract().path("id");
    }

    @Test
    void a_sealed_name_is_nowhere_to_be_read() {
        LogEar log = LogEar.open();
        String sealed = sealed();
        log.close();
        // The whole number in both spellings: six digits alone turn up in digests by chance.
        for (String planted : List.of("Plantedgrandmother", "01962 555777", "1962555777", "parents are not told")) {
            assertThat(Owner.placesOf(planted)).isEmpty();
            assertThat(log.heard()).doesNotContain(planted);
        }
        assertThat(as(SCHOOL, "referrer").get(sealed).then().statusCode(200).extract().asString()).doesNotContain("Planted");
        as(SCHOOL, "referrer").get(sealed.replace("sealed-identities", "referrals")).then()
                .body("referrerKind", equalTo("IDENTITY_WITHHELD")).body("identityOpenings", equalTo(0));
    }

    @Test
    void two_people_open_it_once_and_every_later_reading_shows_it() {
        String sealed = sealed();
        String opening = requested(sealed, "helen.example");
        notReady(person("helen.example").put(opening + "/reading").then());
        person("bruno.example").put(opening + "/consent").then().statusCode(200).body("consentedBy", equalTo("bruno.example"));
        notReady(person("bruno.example").put(opening + "/consent").then());
        // Whoever consented has asked for nothing.
        notReady(person("bruno.example").put(opening + "/reading").then());
        person("helen.example").put(opening + "/reading").then().statusCode(200).header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("Nora Plantedgrandmother")).body("phone", equalTo("01962 555777"));
        notReady(person("helen.example").put(opening + "/reading").then());

        as(SCHOOL, "referrer").get(sealed).then().statusCode(200).body("openings.size()", equalTo(1))
                .body("openings[0].requestedBy", equalTo("helen.example")).body("openings[0].openedAt", notNullValue())
                .body("openings[0].reason", equalTo("The family court has ordered it."));
        String referral = sealed.replace("sealed-identities", "referrals");
        as(SCHOOL, "referrer").get(referral).then().body("identityOpenings", equalTo(1));
        as(SCHOOL, "referrer").get(referral + "/versions/1").then().body("identityOpenings", equalTo(1));
        String id = sealed.substring(sealed.lastIndexOf('/') + 1);
        assertThat(Owner.list("select action || ' ' || on_behalf_of from trail_entry where correlation = '" + id
                + "' and action ~ 'identity.*open' order by position")).containsExactly(
                        "identity-opening.requested helen.example", "identity-opening.consented bruno.example",
                        "sealed-identity.opened helen.example");
    }

    @Test
    void one_person_alone_opens_nothing() {
        String sealed = sealed();
        String opening = requested(sealed, "helen.example");
        for (String self : List.of("helen.example", "Helen.Example")) {
            person(self).put(opening + "/consent").then().statusCode(403)
                    .body("type", equalTo("urn:safeguarding:problem:second-person-needed"));
        }
        assertThat(Owner.list("select opened_at from identity_opening where opened_at is not null and id = '"
                + opening.substring(opening.lastIndexOf('/') + 1) + "'")).isEmpty();
    }

    @Test
    void a_system_that_names_two_people_is_nobody() {
        String sealed = sealed();
        as(SCHOOL, "identity-custodian").header("On-Behalf-Of", "helen.example").body(REASON).post(sealed + "/openings").then()
                .statusCode(403).body("type", equalTo("urn:safeguarding:problem:person-needed"));
        String opening = requested(sealed, "helen.example");
        as(SCHOOL, "identity-custodian").header("On-Behalf-Of", "bruno.example").put(opening + "/consent").then()
                .statusCode(403);
    }

    @Test
    void without_a_reason_nothing_is_asked() {
        String sealed = sealed();
        person("helen.example").body("{\"reason\": \" \"}").post(sealed + "/openings").then().statusCode(422);
    }

    @Test
    void a_consent_that_nobody_used_in_time_is_none() {
        String sealed = sealed();
        String opening = requested(sealed, "helen.example");
        person("bruno.example").put(opening + "/consent").then().statusCode(200);
        Owner.run("update identity_opening set consented_at = now() - interval '25 hours' where id = '"
                + opening.substring(opening.lastIndexOf('/') + 1) + "'");
        notReady(person("helen.example").put(opening + "/reading").then());
    }

    @Test
    void another_agency_cannot_tell_that_there_is_one() {
        String sealed = sealed();
        String none = sealed.substring(0, sealed.lastIndexOf('/') + 1) + "01970000-0000-7000-8000-0000000000ff";
        for (String address : List.of(sealed, none)) {
            as(STRANGER, "referrer").get(address).then().statusCode(404)
                    .body("type", equalTo("urn:safeguarding:problem:referral-not-found"));
            as(STRANGER, "referrer").body(IDENTITY).put(address).then().statusCode(404);
            Calls.as(Tokens.of(STRANGER).user("eve.example").roles("identity-custodian"), PURPOSE, LEGAL_BASIS).body(REASON)
                    .post(address + "/openings").then().statusCode(404);
        }
    }

    @Test
    void who_is_sealed_or_anonymous_is_not_sealed_again() {
        String sealed = sealed();
        as(SCHOOL, "referrer").body(IDENTITY).put(sealed).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:sealed-already"));
        Tips.refer("They are alone.");
        String anonymous = Owner.list("select referral from anonymous_referral order by number desc limit 1").get(0);
        as(Tips.RECEIVER, "referrer").body(IDENTITY).put("/v1/sealed-identities/" + anonymous).then().statusCode(409);
        as(SCHOOL, "referrer").get("/v1/referrals/" + jones()).then().body("referrerKind", equalTo("NAMED"))
                .body("identityOpenings", nullValue());
    }

    @Test
    void the_services_own_role_cannot_look_and_the_second_can_do_nothing_else() throws SQLException {
        sealed();
        refuses("service", "select sealed from sealed_identity");
        refuses("service", "update sealed_identity set key_id = key_id");
        refuses("service", "delete from sealed_identity");
        refuses("service_sealed", "insert into sealed_identity select * from sealed_identity");
        refuses("service_sealed", "delete from sealed_identity");
        refuses("service_sealed", "select * from sealing");
        refuses("service_sealed", "select * from referral");
        try (Connection second = DriverManager.getConnection(url, "service_sealed", "service_sealed")) {
            assertThat(second.createStatement().executeQuery("select sealed from sealed_identity").next()).isTrue();
        }
    }

    private void refuses(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, role, role)) {
            assertThatThrownBy(() -> connection.createStatement().execute(sql)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private static void notReady(ValidatableResponse answer) {
        answer.statusCode(409).body("type", equalTo("urn:safeguarding:problem:opening-not-ready"));
    }
}
