package safeguarding.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.concern;
import static safeguarding.referral.Invented.jones;
import static safeguarding.testkit.Calls.as;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.testkit.EventContract;
import safeguarding.testkit.KafkaTap;

@QuarkusTest
class AnnouncementTest extends OverHttp {

    @Test
    void what_happens_to_a_referral_is_announced_in_order() {
        String id = jones();
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{}").put("/v1/referrals/" + id).then().statusCode(200);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{\"reason\": \"x\"}")
                .put("/v1/referrals/" + id + "/withdrawal")
                .then().statusCode(200);
        assertThat(announced("safeguarding.referral", id)).containsExactly("safeguarding.referral.recorded.v1 1",
                "safeguarding.referral.amended.v1 2", "safeguarding.referral.withdrawn.v1 3");
    }

    @Test
    void what_happens_to_a_concern_is_announced_in_order() {
        String id = concern();
        String form = as(SCHOOL, "referrer").get("/v1/concerns/" + id).then().statusCode(200).extract().asString();
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body(form).put("/v1/concerns/" + id).then().statusCode(200);
        as(SCHOOL, "referrer").header("If-Match", "\"v2\"").body("{\"reason\": \"x\"}")
                .put("/v1/concerns/" + id + "/withdrawal")
                .then().statusCode(200);
        assertThat(announced("safeguarding.concern", id)).containsExactly("safeguarding.concern.recorded.v1 1",
                "safeguarding.concern.corrected.v1 2", "safeguarding.concern.withdrawn.v1 3");
    }

    @Test
    void what_waits_to_be_announced_is_an_alarm_and_not_lost() throws SQLException {
        String id;
        try (Connection holder = database.getConnection()) {
            // As another replica's relay would that hangs in the middle of its work.
            holder.createStatement().execute("select pg_advisory_lock(x'72656c6179'::bigint)");
            id = jones();
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/q/health/well").then().statusCode(503)
                    .body("checks.find { it.name == 'announcing' }.status", equalTo("DOWN")));
            holder.createStatement().execute("select pg_advisory_unlock_all()");
        }
        try (KafkaTap tap = KafkaTap.on("safeguarding.referral")) {
            tap.await(id, 1);
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/q/health/well").then().statusCode(200));
    }

    @Test
    void nothing_of_what_was_said_is_on_the_bus() {
        String referral = jones();
        String concern = concern();
        try (KafkaTap referrals = KafkaTap.on("safeguarding.referral");
                KafkaTap concerns = KafkaTap.on("safeguarding.concern")) {
            referrals.await(referral, 1);
            concerns.await(concern, 1);
            for (List<ConsumerRecord<String, String>> all : List.of(referrals.records(), concerns.records())) {
                assertThat(all).allSatisfy(message -> {
                    String everything = message.key() + message.value() + headers(message);
                    assertThat(everything).doesNotContainIgnoringCase("planted").doesNotContain("Jones")
                            .doesNotContain("9990000018")
                            .doesNotContain("2017-05-14").doesNotContain("Dave").doesNotContain(SCHOOL);
                });
            }
        }
    }

    @Test
    void every_schema_and_example_is_thin() {
        EventContract.checkAll();
    }

    private static List<String> announced(String topic, String id) {
        try (KafkaTap tap = KafkaTap.on(topic)) {
            return tap.await(id, 3).stream().map(message -> {
                JsonPath value = JsonPath.from(message.value());
                assertThat(value.getString("id")).isEqualTo(id);
                assertThat(value.getString("occurredAt")).isEqualTo(KafkaTap.attribute(message, "time"));
                assertThat(KafkaTap.attribute(message, "source")).isEqualTo("/referral-service");
                return KafkaTap.attribute(message, "type") + " " + value.getInt("version");
            }).toList();
        }
    }

    private static String headers(ConsumerRecord<String, String> message) {
        StringBuilder all = new StringBuilder();
        message.headers().forEach(header -> all.append(new String(header.value(), java.nio.charset.StandardCharsets.UTF_8)));
        return all.toString();
    }
}
