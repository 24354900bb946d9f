package safeguarding.disclosure.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static safeguarding.disclosure.RegistryAsks.decided;
import static safeguarding.disclosure.RegistryAsks.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Decided;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.RegistryAsks;
import safeguarding.disclosure.RegistryAsks.Line;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.KafkaTap;
import safeguarding.testkit.RealParts;

/** A review that falls due. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class ReviewsTest {

    private static final String TOPIC = "safeguarding.disclosure-decision";

    @Inject
    Database database;

    @Inject
    Reviews reviews;

    private String police;

    @BeforeEach
    void a_force_of_its_own() {
        police = "police-" + UUID.randomUUID();
    }

    @Test
    void puts_the_request_back_at_the_end_of_the_list_and_is_escalated() {
        Line decided = RegistryAsks.waiting(UUID.randomUUID(), police);
        Line waiting = RegistryAsks.waiting(UUID.randomUUID(), police);
        decided(decided, 1, Decided.notNow());

        fallsDue(decided);
        reviews.look();

        List<String> listed = officer(police).when().get("/v1/disclosure-requests").then().statusCode(200).extract()
                .path("requests.id");
        assertThat(listed).containsExactly(waiting.id().toString(), decided.id().toString());
        try (KafkaTap tap = KafkaTap.on(TOPIC)) {
            ConsumerRecord<String, String> escalated = tap.await(decided.id().toString(), 2).get(1);
            assertThat(KafkaTap.attribute(escalated, "type")).isEqualTo("safeguarding.disclosure-decision.escalated.v1");
            assertThat(escalated.value()).contains(police, decided.concern().toString());
        }
    }

    @Test
    void is_answered_by_another_decision_and_may_fall_due_again() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), police);
        decided(line, 1, Decided.notNow());
        fallsDue(line);
        reviews.look();
        assertThat(RegistryAsks.state(line)).isEqualTo("REVIEW_DUE");

        decided(line, 3, Decided.inPart());

        officer(police).when().get("/v1/disclosure-requests/" + line.id()).then().body("state", equalTo("DECIDED"))
                .body("reviewOn", equalTo(Decided.TODAY.plusDays(60).toString()));
        fallsDue(line);
        reviews.look();
        assertThat(escalations(line)).isEqualTo(2);
    }

    /** The story of one school: not now, then looked at again because the day has come, then told in part. */
    @Test
    void of_a_not_now_leads_to_the_agreed_words_and_the_school_sees_those_and_nothing_else() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), police);
        decided(line, 1, Decided.notNow());
        Officers.practitionerOf(line.agency()).when().get("/v1/concerns/" + line.concern()).then().statusCode(404);
        fallsDue(line);
        reviews.look();
        assertThat(RegistryAsks.state(line)).isEqualTo("REVIEW_DUE");
        assertThat(escalations(line)).isEqualTo(1);

        UUID decision = decided(line, 3, Decided.inPart());

        JsonPath seen = Officers.practitionerOf(line.agency()).when().get("/v1/concerns/" + line.concern()).then()
                .statusCode(200).extract().jsonPath();
        assertThat(seen.getMap("$")).isEqualTo(Map.of("detail", "AGREED_WORDING", "words", List.of(Decided.WORDING)));
        assertThat(database.readingsOf(decision)).containsExactly("disclosure-decision.read 1 AGREED_WORDING " + line.agency());
        assertThat(database.readingsOf(line.concern())).isEmpty();
    }

    @Test
    void that_is_still_to_come_is_left_alone() {
        Line line = RegistryAsks.waiting(UUID.randomUUID(), police);
        decided(line, 1, Decided.notNow());

        reviews.look();

        assertThat(RegistryAsks.state(line)).isEqualTo("DECIDED");
        assertThat(escalations(line)).isZero();
    }

    /** Each call is what one replica does, in transactions of its own. */
    @Test
    void is_escalated_once_however_many_look() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Line line = RegistryAsks.waiting(UUID.randomUUID(), police);
            decided(line, 1, Decided.notNow());
            lines.add(line);
        }
        lines.forEach(this::fallsDue);

        ExecutorService replicas = Executors.newFixedThreadPool(4);
        CompletableFuture.allOf(IntStream.range(0, 8).mapToObj(i -> CompletableFuture.runAsync(reviews::look, replicas))
                .toArray(CompletableFuture[]::new)).join();
        replicas.shutdown();
        reviews.look();

        assertThat(lines).allSatisfy(line -> assertThat(escalations(line)).isEqualTo(1));
        assertThat(lines).extracting(RegistryAsks::state).containsOnly("REVIEW_DUE");
    }

    /** The version that its escalation would have is there already, so that this one can never be written. */
    @Test
    void that_cannot_be_written_is_an_alarm_and_stops_no_other() {
        Line stuck = RegistryAsks.waiting(UUID.randomUUID(), police);
        Line behind = RegistryAsks.waiting(UUID.randomUUID(), police);
        decided(stuck, 1, Decided.notNow());
        decided(behind, 1, Decided.notNow());
        database.asOwner(
                "insert into content_version (subject, version, content, salt, digest, kept_at) select subject, 3, content,"
                        + " salt, digest, kept_at from content_version where subject = '" + stuck.id() + "' and version = 2");
        fallsDue(stuck);
        database.asOwner("update disclosure_request set review_on = review_on - 1 where id = '" + stuck.id() + "'");
        fallsDue(behind);

        reviews.look();

        // The scheduler looks too, and what it is at is passed over.
        await().untilAsserted(() -> assertThat(RegistryAsks.state(behind)).isEqualTo("REVIEW_DUE"));
        assertThat(escalations(behind)).isEqualTo(1);
        assertThat(RegistryAsks.state(stuck)).isEqualTo("DECIDED");
        await().untilAsserted(() -> assertThat(alarm()).isEqualTo("DOWN"));
        database.asOwner("delete from content_version where subject = '" + stuck.id() + "' and version = 3");
        reviews.look();
        await().untilAsserted(() -> assertThat(RegistryAsks.state(stuck)).isEqualTo("REVIEW_DUE"));
        await().untilAsserted(() -> assertThat(alarm()).isEqualTo("UP"));
    }

    private static String alarm() {
        return given().when().get("/q/health/well").then().extract().path("checks.find { it.name == 'reviews' }.status");
    }

    /** The calendar cannot be turned on, so the day is moved to where the calendar is. */
    private void fallsDue(Line line) {
        assertThat(database.may("update disclosure_request set review_on = '" + Decided.TODAY + "' where id = '" + line.id()
                + "'")).isTrue();
    }

    private long escalations(Line line) {
        return database.actsAbout(line.id()).stream()
                .filter(act -> act.startsWith("safeguarding.disclosure-decision.escalated.v1 REVIEW")).count();
    }
}
