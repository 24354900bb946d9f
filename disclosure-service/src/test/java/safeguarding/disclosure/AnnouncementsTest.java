package safeguarding.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.disclosure.Invented.child;
import static safeguarding.disclosure.Invented.concern;
import static safeguarding.disclosure.Invented.listIn;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Invented.tree;
import static safeguarding.disclosure.Officers.POLICE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.RealParts;

/** What goes out on the real topics. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class AnnouncementsTest {

    @Inject
    Database database;

    @Test
    void every_event_has_a_schema_that_its_example_keeps() {
        EventContract.checkAll();
    }

    @Test
    void an_offender_is_announced_when_recorded_and_when_amended() {
        try (KafkaTap tap = KafkaTap.on("safeguarding.offender")) {
            UUID id = Officers.recorded(POLICE, offender());
            Officers.of(POLICE).header("If-Match", "\"v1\"").body(offender()).when().put("/v1/offenders/" + id);

            List<ConsumerRecord<String, String>> told = tap.await(id.toString(), 2);

            assertThat(told).extracting(one -> KafkaTap.attribute(one, "type")).containsExactly(
                    "safeguarding.offender.recorded.v1",
                    "safeguarding.offender.amended.v1");
            assertThat(told).extracting(one -> KafkaTap.attribute(one, "source")).containsOnly("/disclosure-service");
            assertThat(told).extracting(one -> KafkaTap.attribute(one, "subject")).containsOnly(id.toString());
            assertThat(told).extracting(one -> JsonPath.from(one.value()).getInt("version")).containsExactly(1, 2);
            assertThat(told)
                    .allSatisfy(one -> assertThat(JsonPath.from(one.value()).getMap("$")).containsOnlyKeys("id", "version",
                            "occurredAt"));
        }
    }

    @Test
    void a_concern_is_announced_with_its_kind_when_recorded_corrected_and_withdrawn() {
        try (KafkaTap tap = KafkaTap.on("safeguarding.offender-concern")) {
            UUID offender = Officers.recorded(POLICE, offender());
            UUID id = Officers.raised(POLICE, concern(offender));
            Map<String, Object> corrected = concern(offender);
            corrected.remove("offender");
            corrected.put("kind", "other");
            Officers.of(POLICE).header("If-Match", "\"v1\"").body(corrected).when().put("/v1/concerns/" + id);
            Officers.of(POLICE).header("If-Match", "\"v2\"").body(tree("reason", "A mistake.")).when()
                    .put("/v1/concerns/" + id + "/withdrawal");

            List<ConsumerRecord<String, String>> told = tap.await(id.toString(), 3);

            assertThat(told).extracting(one -> KafkaTap.attribute(one, "type")).containsExactly(
                    "safeguarding.offender-concern.recorded.v1", "safeguarding.offender-concern.corrected.v1",
                    "safeguarding.offender-concern.withdrawn.v1");
            assertThat(told).extracting(one -> JsonPath.from(one.value()).getString("kind")).containsExactly(
                    "change-of-address",
                    "other", "other");
            assertThat(told).extracting(one -> JsonPath.from(one.value()).getString("concernClass"))
                    .containsOnly("OFFENDER_MANAGEMENT");
            assertThat(told)
                    .allSatisfy(one -> assertThat(JsonPath.from(one.value()).getMap("$")).containsOnlyKeys("id", "version",
                            "kind", "concernClass", "occurredAt"));
        }
    }

    @Test
    void contact_with_another_child_is_announced_without_the_child() {
        UUID offender = Officers.recorded(POLICE, offender());
        Map<String, Object> changed = offender();
        listIn(changed, "children").add(child("Tom", "Kimberinvented"));

        try (KafkaTap tap = KafkaTap.on("safeguarding.offender-concern")) {
            String request = UUID.randomUUID().toString();
            Officers.of(POLICE).header("X-Request-Id", request).header("If-Match", "\"v1\"").body(changed).when()
                    .put("/v1/offenders/" + offender).then().statusCode(200);

            ConsumerRecord<String, String> told = tap.await(one -> request.equals(KafkaTap.attribute(one, "requestid")), 1)
                    .get(0);

            assertThat(JsonPath.from(told.value()).getString("kind")).isEqualTo("contact-with-children");
        }
    }

    @Test
    void nothing_personal_is_announced() {
        UUID offender = Officers.recorded(POLICE, offender());
        UUID concern = Officers.raised(POLICE, concern(offender));

        try (KafkaTap offenders = KafkaTap.on("safeguarding.offender");
                KafkaTap concerns = KafkaTap.on("safeguarding.offender-concern")) {
            offenders.await(offender.toString(), 1);
            concerns.await(concern.toString(), 1);

            List<String> all = Stream.of(offenders, concerns).flatMap(tap -> tap.records().stream())
                    .map(one -> one.key() + one.value() + List.of(one.headers().toArray())).toList();

            assertThat(all).isNotEmpty().allSatisfy(one -> assertThat(one).doesNotContain(Invented.PLANTED));
            assertThat(database.announcements()).allSatisfy(one -> assertThat(one).doesNotContain(Invented.PLANTED));
        }
    }
}
