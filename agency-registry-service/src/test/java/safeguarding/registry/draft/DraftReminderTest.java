package safeguarding.registry.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.hearing.Heard;
import safeguarding.kit.json.LenientJson;
import safeguarding.registry.Household;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.registry.delivery.ItemKind;

/** An agency whose draft lies there finds that in its inbox, and nobody else does. */
@QuarkusTest
class DraftReminderTest extends OverHttp {

    private static final String TOPIC = "safeguarding.referral-draft";
    private static final Path EVENTS = Path.of("../referral-service/src/main/resources/events");

    private final UUID draft = UUID.randomUUID();
    private String school;

    @BeforeEach
    void an_agency() {
        school = TestAgencies.fresh("SCHOOL");
    }

    @Test
    void it_is_reminded_once_and_told_once_that_the_draft_was_left_however_often_that_is_heard() {
        sends("reminded");
        sends("reminded");
        sends("left");
        sends("reminded");
        sends("left");
        everythingIsHeard();

        Household.inbox(school, "").body("items.kind", contains("DRAFT_REMINDER", "DRAFT_LEFT"))
                .body("items[0].matter.id", equalTo(draft.toString()))
                .body("items[0].matter.pointer", equalTo("/referral/v1/referral-drafts"))
                .body("items[0].about", nullValue()).body("items[0].concern", nullValue());
        assertThat(trailAbout(draft, "draft.reminded")).isEqualTo(1);
        assertThat(trailAbout(draft, "draft.left")).isEqualTo(1);
    }

    @Test
    void nobody_else_hears_of_it() {
        String other = TestAgencies.fresh("SCHOOL");
        sends("reminded");
        everythingIsHeard();

        Household.inbox(other, "").body("items", empty());
        assertThat(count("inbox_item where matter = '" + draft + "'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "not JSON", "null", "{}", "{\"id\":\"ID\"}", "{\"id\":\"ID\",\"agency\":\"Planted Name\"}" })
    void what_cannot_be_understood_is_a_dead_letter_and_stops_nobody(String poison) {
        owner().sends(TOPIC, draft.toString(), type("reminded"), poison.replace("ID", draft.toString()));
        sends("left");
        everythingIsHeard();

        Household.inbox(school, "").body("items.kind", contains("DRAFT_LEFT"));
        putAside();
    }

    @Test
    void a_kind_of_announcement_that_nobody_knows_is_kept_until_somebody_does() {
        sends("forgotten");
        everythingIsHeard();

        Household.inbox(school, "").body("items", empty());
        putAside();
    }

    @ParameterizedTest
    @CsvSource({ "reminded, DRAFT_REMINDER", "left, DRAFT_LEFT" })
    void the_owners_example_is_understood(String what, ItemKind kind) throws IOException {
        Heard heard = new Heard(TOPIC, null, type(what), null, Files.readString(EVENTS.resolve(type(what) + ".example.json")));

        assertThat(Waiting.of(heard, LenientJson.of(new ObjectMapper()))).contains(
                new Waiting(UUID.fromString("01970000-0000-7000-8000-000000000009"), "larkfield-primary-invented", kind));
    }

    /** What stands behind it under the same key has been heard. */
    private void everythingIsHeard() {
        UUID marker = UUID.randomUUID();
        owner().sends(TOPIC, draft.toString(), type("left"), message(marker, "marker-" + marker));
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(10))
                .until(() -> count("draft_reminder where draft = '" + marker + "'") == 1);
    }

    private void sends(String what) {
        owner().sends(TOPIC, draft.toString(), type(what), message(draft, school));
    }

    private static String message(UUID id, String agency) {
        return "{\"id\":\"" + id + "\",\"version\":1,\"agency\":\"" + agency + "\",\"later\":1}";
    }

    private static String type(String what) {
        return TOPIC + "." + what + ".v1";
    }

    private void putAside() {
        assertThat(rows.run("update dead_letter set redriven_at = now() where message_key = ?", draft.toString())).isEqualTo(1);
    }
}
