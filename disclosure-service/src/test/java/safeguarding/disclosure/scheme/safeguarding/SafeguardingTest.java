package safeguarding.disclosure.scheme.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

    @Test
    void the_application_leaves_the_scheme_and_childrens_services_are_told_in_the_same_transaction() {
        Taken taken = SchemeWork.at(SchemeWork.force(), "RECEIVED");
        String request = UUID.randomUUID().toString();

        String referral = SchemeWork.officer(taken.force()).header("If-Match", "\"v1\"").header("X-Request-Id", request)
                .body(SchemeWork.referral(services)).when().post(taken.path("/referrals")).then().statusCode(201).extract()
                .path("id");

        assertThat(taken.read().getString("outcome")).isEqualTo("IMMEDIATE_SAFEGUARDING");
        assertThat(database.actionsOf(request)).contains("safeguarding.scheme-referral.made.v1",
                "safeguarding.scheme-application.concluded.v1");
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
