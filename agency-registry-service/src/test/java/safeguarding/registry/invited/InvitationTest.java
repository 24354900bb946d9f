package safeguarding.registry.invited;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

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

    private static final String TOPIC = "safeguarding.strategy-discussion";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(written(), InputFormat.JSON);

    private final UUID discussion = UUID.randomUUID();
    private boolean waits = true;
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
        owner().announces(TOPIC, discussion);
        told(1, school);
        owner().announces(TOPIC, discussion);
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
                .body("items[1].matter.pointer", nullValue()).body("items[0].matter.pointer", nullValue());
        invited(3, school, hospital);
        Household.inbox(school, "").body("items.kind", contains("INVITATION", "INVITATION_RECALL", "INVITATION"))
                .body("items[2].matter.pointer", notNullValue());
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
    void it_waits_until_the_discussion_is_concluded_or_it_holds_no_more() {
        invited(1, school, hospital);
        invited(2, hospital);
        Household.inbox(school, "?state=open").body("items", empty());
        Household.inbox(school, "?state=done").body("items.kind", contains("INVITATION", "INVITATION_RECALL"));
        Household.inbox(hospital, "?state=open").body("items.kind", contains("INVITATION"));

        waits = false;
        invited(3, school, hospital);

        Household.inbox(hospital, "?state=open").body("items", empty());
        Household.inbox(hospital, "?state=done").body("items.kind", contains("INVITATION"))
                .body("items[0].matter.pointer", notNullValue());
        // Whoever was forgotten is told all the same: the note is there to be received.
        Household.inbox(school, "?state=done").body("items.kind", contains("INVITATION", "INVITATION_RECALL", "INVITATION"));
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
        owner().holds(discussion, "{\"id\":\"" + discussion + "\",\"version\":" + version
                + ",\"people\":[],\"connections\":[],\"concerns\":[],\"invitation\":{\"agencies\":["
                + Arrays.stream(agencies).map(agency -> '"' + agency + '"').collect(Collectors.joining(","))
                + "],\"waits\":" + waits + "}}");
    }
}
