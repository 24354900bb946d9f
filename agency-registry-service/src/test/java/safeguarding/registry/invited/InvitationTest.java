package safeguarding.registry.invited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;

/** Whoever is invited to a strategy discussion finds that in its inbox, and finds there too that it is not any more. */
@QuarkusTest
class InvitationTest extends OverHttp {

    private static final String TOPIC = Linkage.STRATEGY_DISCUSSION;

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(written(), InputFormat.JSON);

    private final UUID discussion = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private Predicate<String> waits = agency -> true;
    private String school;
    private String hospital;

    @BeforeEach
    void two_agencies() {
        school = TestAgencies.fresh("SCHOOL");
        hospital = TestAgencies.fresh("HEALTH_TRUST");
    }

    @Test
    void an_invited_agency_finds_it_in_its_inbox_with_a_pointer_and_nothing_else() {
        invited(1, school);
        Household.inbox(school, "").body("items.kind", contains("INVITATION"))
                .body("items[0].matter.pointer", equalTo("/referral/v1/strategy-discussions/" + discussion))
                .body("items[0].matter.id", notNullValue()).body("items[0].notice", nullValue())
                .body("items[0].about", nullValue()).body("items[0].concern", nullValue()).body("items[0].detail", nullValue());
        Household.inbox(hospital, "").body("items", empty());
    }

    @Test
    void the_same_twice_and_an_old_answer_that_comes_late_change_nothing() {
        invited(2, school, hospital);
        told(2, school, hospital);
        announced();
        told(1, school);
        announced();
        invited(3, school, hospital);
        Household.inbox(school, "").body("items.kind", contains("INVITATION"));
        Household.inbox(hospital, "").body("items.kind", contains("INVITATION"));
        assertThat(rows.list("select 1 from trail_entry where action = 'invitation.told' and correlation = ?", row -> true,
                discussion)).hasSize(2);
    }

    @Test
    void whoever_is_left_out_is_told_so_and_whoever_is_invited_again_after_all_finds_it_again() {
        invited(1, school, hospital);
        invited(2, hospital);
        Household.inbox(school, "").body("items.kind", contains("INVITATION", "INVITATION_RECALL"))
                .body("items.matter.pointer", contains(nullValue(), nullValue()));
        invited(3, school, hospital);
        // Only the last one leads anywhere, and only that one waits.
        Household.inbox(school, "").body("items.kind", contains("INVITATION", "INVITATION_RECALL", "INVITATION"))
                .body("items.matter.pointer", contains(nullValue(), nullValue(), notNullValue()));
        Household.inbox(school, "?state=open").body("items.kind", contains("INVITATION"))
                .body("items[0].matter.pointer", notNullValue());
        Household.inbox(school, "?state=done").body("items.kind", contains("INVITATION", "INVITATION_RECALL"));
        Household.inbox(hospital, "").body("items.kind", contains("INVITATION"));
    }

    @Test
    void a_discussion_that_is_not_to_be_is_recalled_from_everyone() {
        invited(1, school, hospital);
        invited(2);
        for (String agency : new String[] { school, hospital }) {
            Household.inbox(agency, "").body("items.kind", contains("INVITATION", "INVITATION_RECALL"));
        }
        assertThat(rows.list("select 1 from invitation where discussion = ? and stands", row -> true, discussion)).isEmpty();
    }

    @Test
    void it_waits_while_its_owner_says_so_or_until_it_holds_no_more() {
        invited(1, school, hospital);
        invited(2, hospital);
        Household.inbox(school, "?state=open").body("items", empty());
        Household.inbox(school, "?state=done").body("items.kind", contains("INVITATION", "INVITATION_RECALL"));
        Household.inbox(hospital, "?state=open").body("items.kind", contains("INVITATION"));

        waits = agency -> false;
        invited(3, school, hospital);

        Household.inbox(hospital, "?state=open").body("items", empty());
        Household.inbox(hospital, "?state=done").body("items.kind", contains("INVITATION"))
                .body("items[0].matter.pointer", notNullValue());
        // That it was recalled holds no more, and it was told of that.
        Household.inbox(school, "?state=done").body("items.kind", contains("INVITATION", "INVITATION_RECALL", "INVITATION"));
    }

    @Test
    void of_what_was_over_before_it_was_heard_of_nobody_is_told_but_whoever_has_not_had_the_note() {
        waits = school::equals;
        invited(4, school, hospital);
        Household.inbox(school, "?state=open").body("items.kind", contains("INVITATION"));
        Household.inbox(hospital, "").body("items", empty());

        invited(5, school);
        Household.inbox(hospital, "").body("items", empty());

        // It is to be held again after all.
        waits = agency -> true;
        invited(6, school, hospital);
        Household.inbox(hospital, "?state=open").body("items.kind", contains("INVITATION"));
        Household.inbox(school, "").body("items.kind", contains("INVITATION"));
    }

    @Test
    void what_stood_unsaid_is_said_once_it_waits() {
        waits = agency -> false;
        invited(4, school);
        Household.inbox(school, "").body("items", empty());
        waits = agency -> true;
        invited(5, school);
        Household.inbox(school, "?state=open").body("items.kind", contains("INVITATION"));
    }

    @Test
    void all_that_the_trail_has_of_it_is_one_chain() {
        invited(1, school);
        UUID invitation = UUID.fromString(Household.inbox(school).getString("items[0].matter.id"));
        assertThat(rows.list("select action || ' ' || correlation from trail_entry where subject = ? order by position",
                row -> row.getString(1), invitation)).containsExactly("invitation.told " + discussion,
                        "invitation.read " + discussion);
    }

    @Test
    void what_goes_over_a_webhook_or_a_topic_is_as_the_schema_has_it() throws Exception {
        invited(1, school);
        items(school).forEach(item -> assertThat(SCHEMA.validate(item.toString(), InputFormat.JSON)).isEmpty());
        invited(2);
        assertThat(items(school)).hasSize(2)
                .allSatisfy(item -> assertThat(SCHEMA.validate(item.toString(), InputFormat.JSON)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "planted-secret", "{\"id\":", "{\"id\":null}" })
    void poison_is_kept_apart_and_what_comes_behind_it_is_taken_in(String poison) {
        owner().sends(TOPIC, discussion.toString(), poison);
        told(1, school);
        owner().sends(TOPIC, discussion.toString(), "{\"id\":\"" + discussion + "\"}");
        takenIn(Linkage.of(discussion, 1));
        Household.inbox(school, "").body("items.kind", contains("INVITATION"));
        assertThat(rows.run("update dead_letter set redriven_at = now() where message_key = ?", discussion.toString()))
                .isEqualTo(1);
    }

    private static JsonNode items(String agency) throws JsonProcessingException {
        return new ObjectMapper().readTree(Household.inbox(agency, "").extract().asString()).get("items");
    }

    private void invited(long version, String... agencies) {
        told(version, agencies);
        owner().announces(TOPIC, discussion);
        takenIn(Linkage.of(discussion, version));
    }

    private static String written() {
        try {
            return Files.readString(Path.of("src/main/resources/items/safeguarding.agency.told.v1.schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void told(long version, String... agencies) {
        List<String> all = List.of(agencies);
        owner().holds(discussion, Linkage.of(discussion, version)
                .invited(List.of(child), all, all.stream().filter(waits).toList()).json());
    }

    /** And the registry has asked what became of it. */
    private void announced() {
        int before = owner().asked(discussion);
        owner().announces(TOPIC, discussion);
        await().pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(owner().asked(discussion)).isGreaterThan(before));
    }
}
