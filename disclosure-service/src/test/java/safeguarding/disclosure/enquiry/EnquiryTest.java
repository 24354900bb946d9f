package safeguarding.disclosure.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static safeguarding.disclosure.Invented.in;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.STRANGER;
import static safeguarding.disclosure.Officers.practitionerOf;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Invented;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.Stated;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.kit.event.Announcement;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.RealParts;

/** What an offender says of a family's other services leads to that agency at once. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class EnquiryTest {

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    private UUID offender;
    private String trust;

    @BeforeEach
    void somebody_who_is_managed() {
        offender = Officers.recorded(POLICE, offender());
        trust = "trust-" + UUID.randomUUID();
    }

    @Test
    void the_named_agency_is_asked_at_once_by_event() {
        try (KafkaTap tap = KafkaTap.on("safeguarding.involvement-enquiry")) {
            Stated.recorded(POLICE, offender, Stated.involvement(trust, "YES"));
            UUID enquiry = Stated.enquiries(offender).get(0);

            ConsumerRecord<String, String> told = tap.await(enquiry.toString(), 1).get(0);

            assertThat(KafkaTap.attribute(told, "type")).isEqualTo("safeguarding.involvement-enquiry.opened.v1");
            assertThat(told.value()).contains(trust).doesNotContain("Planted", offender.toString());
        }
    }

    @Test
    void it_sees_whom_to_ring_and_nothing_of_the_person_and_answers() {
        Stated.recorded(POLICE, offender, Stated.involvement(trust, "YES"));
        UUID enquiry = Stated.enquiries(offender).get(0);

        String shown = practitionerOf(trust).when().get("/v1/involvement-enquiries").then().statusCode(200)
                .body("enquiries.id", contains(enquiry.toString())).body("enquiries[0].asker", equalTo(POLICE))
                .body("enquiries[0].manager.phone", equalTo("01962 000000")).extract().asString();
        answer(trust, enquiry, 1).statusCode(200).header("ETag", "\"v2\"");

        assertThat(shown).doesNotContain("Marshinvented", "Planted", "1979-04-03", offender.toString(), "category");
        practitionerOf(trust).when().get("/v1/involvement-enquiries").then().body("enquiries", empty());
        Officers.of(POLICE).when().get("/v1/offenders/" + offender + "/involvement-enquiries").then()
                .body("enquiries[0].state", equalTo("ANSWERED")).body("enquiries[0].reply.known", equalTo("CONFIRMED"))
                .body("enquiries[0].agency", equalTo(trust));
        assertThat(database.readingsOf(enquiry)).contains("involvement-enquiry.read 1 contact " + trust);
    }

    /** To ask would disclose, and that a person decides. */
    @ParameterizedTest
    @ValueSource(strings = { "NO", "NOT_KNOWN", "NOT_ASKED" })
    void an_agency_that_is_not_surely_under_the_duty_is_not_asked(String underDuty) {
        Stated.recorded(POLICE, offender, Stated.involvement(trust, underDuty));

        assertThat(Stated.enquiries(offender)).isEmpty();
        assertThat(database.kindsAbout(offender)).contains("services-reported");
    }

    /** The caller's word that it is under the duty is not enough. */
    @ParameterizedTest
    @ValueSource(strings = { TinyRegistry.UNLISTED + "invented", TinyRegistry.FAILING, "school-invented",
            "closed-trust-invented" })
    void an_agency_that_the_registry_does_not_know_as_under_the_duty_is_not_asked(String named) {
        Officers.of(POLICE).body(Stated.involvement(named, "YES")).when().post("/v1/offenders/" + offender + "/statements")
                .then().statusCode(201).body("warnings", hasSize(2));

        assertThat(Stated.enquiries(offender)).isEmpty();
        assertThat(database.kindsAbout(offender)).contains("services-reported");
    }

    @Test
    void what_was_said_of_the_wrong_agency_is_asked_of_the_right_one() {
        UUID id = Stated.recorded(POLICE, offender, Stated.involvement(trust, "YES"));
        UUID enquiry = Stated.enquiries(offender).get(0);
        String right = "right-" + trust;

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(Stated.involvement(right, "YES")).when()
                .put("/v1/offenders/" + offender + "/statements/" + id).then().statusCode(200);

        answer(trust, enquiry, 2).statusCode(404);
        practitionerOf(right).when().get("/v1/involvement-enquiries").then().body("enquiries", hasSize(1));
        assertThat(Stated.enquiries(offender)).hasSize(2);
    }

    @Test
    void a_typing_error_in_what_the_service_is_called_loses_no_answer() {
        UUID id = Stated.recorded(POLICE, offender, Stated.involvement(trust, "YES"));
        UUID enquiry = Stated.enquiries(offender).get(0);
        answer(trust, enquiry, 1).statusCode(200);
        Map<String, Object> better = Stated.involvement(trust, "YES");
        in(in(better, "said"), "involvement").put("service", "Planted narrative: two health visitors come to them.");

        Officers.of(POLICE).header("If-Match", "\"v1\"").body(better).when()
                .put("/v1/offenders/" + offender + "/statements/" + id).then().statusCode(200);

        Officers.of(POLICE).when().get("/v1/offenders/" + offender + "/involvement-enquiries").then()
                .body("enquiries.state", contains("ANSWERED"));
    }

    @Test
    void of_another_agencys_enquiry_there_is_nothing_to_see() {
        Stated.recorded(POLICE, offender, Stated.involvement(trust, "YES"));

        for (UUID id : new UUID[] { Stated.enquiries(offender).get(0), UUID.randomUUID() }) {
            practitionerOf(STRANGER).when().get("/v1/involvement-enquiries/" + id).then().statusCode(404)
                    .body("type", equalTo("urn:safeguarding:problem:enquiry-not-found"));
        }
        assertThat(database.announcements()).allSatisfy(one -> assertThat(one).doesNotContain(Invented.PLANTED));
    }

    @Test
    void what_is_announced_is_what_the_examples_show() throws JsonProcessingException {
        UUID id = UUID.fromString("019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1");
        Instant now = Instant.parse("2026-10-05T09:30:00.123456Z");
        String agency = "hampshire-childrens-services";
        for (Announcement one : new Announcement[] { new EnquiryOpened(id, 1, agency, now),
                new EnquiryAnswered(id, 2, agency, now),
                new EnquiryWithdrawn(id, 2, agency, now) }) {
            EventContract.checkSent(one.type(), json.writeValueAsString(one));
        }
    }

    private static ValidatableResponse answer(String agency, UUID enquiry, int version) {
        return practitionerOf(agency).header("If-Match", "\"v" + version + "\"")
                .body(tree("known", "CONFIRMED", "by", "Ines Invented")).when()
                .put("/v1/involvement-enquiries/" + enquiry + "/answer").then();
    }
}
