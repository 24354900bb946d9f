package safeguarding.disclosure.scheme.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.SchemeWork.Taken;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.RealParts;

/** A child in danger now: out of the scheme, and children's services told at once. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class SafeguardingTest {

    private final String services = "services-" + UUID.randomUUID();

    @Inject
    Database database;

    @Inject
    UnreadReferrals unread;

    @Test
    void the_application_leaves_the_scheme_and_childrens_services_are_told_in_the_same_transaction() {
        Taken taken = SchemeWork.at(SchemeWork.force(), "RECEIVED");
        String request = UUID.randomUUID().toString();

        String referral = SchemeWork.officer(taken.force()).header("If-Match", "\"v1\"").header("X-Request-Id", request)
                .body(SchemeWork.referral(services)).when().post(taken.path("/referrals")).then().statusCode(201).extract()
                .path("id");

        assertThat(taken.read().getString("outcome")).isEqualTo("IMMEDIATE_SAFEGUARDING");
        assertThat(database.actionsOf(request)).contains("safeguarding.scheme-referral.made.v1",
                "scheme-application.safeguarded");
        assertThat(database.transactionsOf(request)).isEqualTo(1);
        try (KafkaTap tap = KafkaTap.on("safeguarding.scheme-referral")) {
            ConsumerRecord<String, String> told = tap.await(referral, 1).get(0);
            assertThat(told.value()).contains(services, taken.force())
                    .doesNotContain("invented", "Planted", "tonight", taken.id().toString());
        }
    }

    @Test
    void they_read_the_children_and_the_danger_and_not_who_applied() {
        Taken taken = SchemeWork.at(SchemeWork.force(), "CHECKED");
        UUID referral = taken.post("/referrals", SchemeWork.referral(services));

        String read = SchemeWork.as(services, "practitioner").when().get("/v1/scheme-referrals/" + referral).then()
                .statusCode(200).header("Cache-Control", equalTo("no-store")).extract().asString();

        assertThat(read).contains("Kimberinvented", "Marshinvented", "alone with her tonight").doesNotContain(
                "Applicantinvented",
                "Grandmother", "01962");
        assertThat(database.readingsOf(referral)).containsExactly("scheme-referral.read 1 whole " + services);
    }

    @Test
    void they_see_what_nobody_has_read_first_and_say_who_has_it_in_hand() {
        Taken taken = SchemeWork.at(SchemeWork.force(), "DISCLOSED");
        UUID first = taken.post("/referrals", SchemeWork.referral(services));
        UUID second = taken.post("/referrals", SchemeWork.referral(services));
        assertThat(listed(services, "practitioner")).containsExactly(first.toString(), second.toString());

        acknowledge(services, first, "\"v1\"").then().statusCode(200).header("ETag", "\"v2\"");

        assertThat(listed(services, "practitioner")).containsExactly(second.toString(), first.toString());
        SchemeWork.as(services, "practitioner").when().get("/v1/scheme-referrals?limit=1").then().statusCode(200)
                .body("referrals", hasSize(1)).body("next", notNullValue());
        SchemeWork.officer(taken.force()).when().get("/v1/scheme-referrals/" + first).then().statusCode(200)
                .header("ETag", "\"v2\"").body("acknowledged.by", equalTo("Amira Invented"));
        acknowledge(services, first, "\"v2\"").then().statusCode(409);
        // Who told cannot say that it was read, and to others there is nothing.
        acknowledge(taken.force(), second, "\"v1\"").then().statusCode(404);
        assertThat(listed(taken.force(), "practitioner")).isEmpty();
        assertThat(listed(taken.force(), "scheme-officer")).hasSize(2);
        SchemeWork.as(taken.force(), "practitioner").when().get("/v1/scheme-referrals/" + first).then().statusCode(404);
        assertThat(listed("services-" + UUID.randomUUID(), "practitioner")).isEmpty();
        assertThat(database.actsAbout(first)).contains("safeguarding.scheme-referral.acknowledged.v1 PERMIT " + taken.force());
    }

    @Test
    void what_nobody_reads_in_time_is_told_once_to_the_forces_manager_and_shows_on_its_list() {
        Taken taken = SchemeWork.at(SchemeWork.force(), "RECEIVED");
        UUID referral = taken.post("/referrals", SchemeWork.referral(services));
        unread.look();
        assertThat(missed(referral)).isEmpty();

        database.may(
                "update scheme_referral_watch set due_at = now() - interval '1 second' where referral = '" + referral + "'");
        await().untilAsserted(() -> {
            unread.look();
            assertThat(missed(referral)).hasSize(1);
        });
        unread.look();

        assertThat(missed(referral)).singleElement().asString().contains("scheme-manager", taken.force(), services);
        assertThat(SchemeWork.officer(taken.force()).when().get("/v1/scheme-referrals").then().statusCode(200).extract()
                .jsonPath().getString("referrals[0].missedAt")).isNotNull();
        acknowledge(services, referral, "\"v1\"").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({ TinyRegistry.NOBODY + ", 422", TinyRegistry.SCHOOL + ", 422", TinyRegistry.CLOSED_SERVICES + ", 422",
            TinyRegistry.FAILING + ", 503" })
    void whoever_is_not_known_as_childrens_services_is_not_told(String agency, int status) {
        Taken taken = SchemeWork.at(SchemeWork.force(), "RECEIVED");

        taken.tries("POST", "/referrals", SchemeWork.referral(agency)).then().statusCode(status);

        assertThat(taken.state()).isEqualTo("RECEIVED");
    }

    private static Response acknowledge(String agency, UUID referral, String version) {
        return SchemeWork.as(agency, "practitioner").header("If-Match", version)
                .body(Map.of("by", "Amira Invented", "contact", "0300 000 0000")).when()
                .put("/v1/scheme-referrals/" + referral + "/acknowledgement");
    }

    private static List<String> listed(String agency, String role) {
        return SchemeWork.as(agency, role).when().get("/v1/scheme-referrals").then().statusCode(200).extract().jsonPath()
                .getList("referrals.id", String.class);
    }

    private List<String> missed(UUID referral) {
        return database.texts("select payload from trail_entry where subject = ? and action ="
                + " 'safeguarding.scheme-referral.missed.v1'", referral);
    }

    /** What has ended has ended as it did, and what was disclosed stays so; the child is told of all the same. */
    @ParameterizedTest
    @ValueSource(strings = { "DISCLOSED", "CONCLUDED", "LEFT" })
    void it_is_possible_at_every_stage(String state) {
        Taken taken = SchemeWork.at(SchemeWork.force(), state);
        String outcome = taken.read().getString("outcome");

        taken.post("/referrals", SchemeWork.referral(services));

        assertThat(taken.state()).isEqualTo(state);
        assertThat(taken.read().getString("outcome")).isEqualTo(outcome);
        assertThat(taken.read().getList("file.referrals")).hasSize(1);
    }
}
