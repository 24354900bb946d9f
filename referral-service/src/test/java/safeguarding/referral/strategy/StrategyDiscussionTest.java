package safeguarding.referral.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static safeguarding.referral.FakeRegistry.INVOLVED_DRUG_SERVICE;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.referral.OverHttp;

@QuarkusTest
class StrategyDiscussionTest extends OverHttp {

    private static final String RECEIPT = "{\"name\": \"Kim Invented\", \"role\": \"named nurse\"}";

    @Test
    void somebody_on_the_telephone_or_on_a_screen_is_there_and_the_quorum_says_so() {
        Meeting meeting = Meeting.held();
        JsonPath seen = meeting.readBy(INVOLVED_HOSPITAL);
        assertThat(seen.getBoolean("attendance.quorum.reached")).isTrue();
        assertThat(seen.getString("attendance.quorum.rule")).isEqualTo("strategy-discussion-quorum");
        assertThat(seen.getList("attendance.attendees.how")).containsExactly("IN_PERSON", "BY_VIDEO", "BY_PHONE");
    }

    @ParameterizedTest
    @CsvSource({ "IN_WRITING", "APOLOGIES" })
    void nothing_is_decided_without_a_sector_of_the_quorum_until_somebody_of_it_is_reached(String how) {
        Meeting meeting = Meeting.convened();
        String hub = meeting.hub.slug();
        meeting.change(hub, "attendance", meeting.attendance(how)).statusCode(200)
                .body("warnings", hasItem(containsString("Nobody of health")));
        meeting.change(hub, "conclusion", meeting.minute(true)).statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:quorum-not-reached"));
        meeting.change(hub, "attendance", meeting.attendance("BY_PHONE")).statusCode(200);
        meeting.change(hub, "conclusion", meeting.minute(true)).statusCode(200);
    }

    @Test
    void the_note_goes_to_everyone_invited_who_missed_it_too_until_each_has_received_it_by_name() {
        Meeting meeting = Meeting.concluded();
        JsonPath note = meeting.readBy(INVOLVED_DRUG_SERVICE);
        assertThat(note.getString("minute.said.shared")).isEqualTo("planted shared");
        assertThat(note.getString("minute.said.actions[0].owner")).isEqualTo(meeting.police);
        assertThat(note.getString("minute.guidance")).isEqualTo("working-together-2026");
        assertThat(awaiting(meeting.police)).containsExactly(meeting.id());

        meeting.change(meeting.police, "receipt", RECEIPT).statusCode(200).body("agency", equalTo(meeting.police))
                .body("name", equalTo("Kim Invented")).body("version", equalTo(3));
        meeting.change(meeting.police, "receipt", RECEIPT.replace("Kim", "Lee")).statusCode(200)
                .body("name", equalTo("Kim Invented"));
        assertThat(awaiting(meeting.police)).isEmpty();
        meeting.change(INVOLVED_DRUG_SERVICE, "receipt", RECEIPT).statusCode(200);
        assertThat(meeting.readBy(meeting.hub.slug()).getList("receipts.agency")).containsExactly(meeting.police,
                INVOLVED_DRUG_SERVICE);
        assertThat(meeting.readBy(meeting.police).getList("receipts.agency")).containsExactly(meeting.police);
        assertThat(count("trail_entry join content_version using (subject, version, digest) where action ="
                + " 'strategy-note.received' and correlation = '" + meeting.referral + "'")).isEqualTo(2);
    }

    @Test
    void a_note_that_was_put_right_has_to_be_received_again_and_the_first_one_stays() {
        Meeting meeting = Meeting.concluded();
        String before = meeting.etag();
        meeting.change(meeting.police, "receipt", RECEIPT).statusCode(200);
        meeting.change(meeting.hub.slug(), "conclusion", meeting.minute(true).replace("planted shared", "planted right"))
                .statusCode(200).header("ETag", "\"v4\"");
        assertThat(awaiting(meeting.police)).containsExactly(meeting.id());
        Meeting.call(meeting.police).header("If-Match", before).body(RECEIPT).put(meeting.path() + "/receipt").then()
                .statusCode(412);
        Meeting.call(meeting.police).get(meeting.path() + "/versions/3").then().statusCode(200)
                .body("minute.said.shared", equalTo("planted shared"));
        assertThat(meeting.hub.deadlines(meeting.referral)
                .getList("deadlines.findAll { it.rule == 'hold-initial-conference' }.state"))
                .as("put right is not begun again").containsExactly("RUNNING");
    }

    @Test
    void where_the_threshold_is_met_the_clock_of_the_conference_starts_at_the_hub_from_the_discussion() {
        Meeting meeting = Meeting.concluded();
        assertThat(meeting.hub.state(meeting.referral, "hold-initial-conference")).isEqualTo("RUNNING");
        assertThat(meeting.hub.deadlines(meeting.referral)
                .getString("deadlines.find { it.rule == 'hold-initial-conference' }.countedFrom"))
                .isEqualTo(meeting.readBy(meeting.hub.slug()).getString("attendance.heldAt"));
        Meeting other = Meeting.held();
        other.change(other.hub.slug(), "conclusion", other.minute(false)).statusCode(200);
        assertThat(other.hub.state(other.referral, "hold-initial-conference")).isNull();
    }

    @Test
    void whoever_was_forgotten_is_invited_after_the_conclusion_too_and_everyone_is_to_receive_that_note() {
        Meeting meeting = Meeting.concluded();
        String forgotten = "forgotten-school-" + UUID.randomUUID();
        meeting.change(meeting.police, "receipt", RECEIPT).statusCode(200);
        meeting.change(meeting.hub.slug(), "guests",
                "{\"add\": [{\"agency\": \"" + forgotten + "\", \"reason\": \"planted\"}]}").statusCode(200);
        assertThat(meeting.readBy(forgotten).getString("minute.said.shared")).isEqualTo("planted shared");
        meeting.change(forgotten, "receipt", RECEIPT).statusCode(200).body("version", equalTo(4));
        assertThat(awaiting(forgotten)).isEmpty();
        assertThat(awaiting(meeting.police)).containsExactly(meeting.id());
        meeting.change(meeting.hub.slug(), "attendance", meeting.attendance("APOLOGIES")).statusCode(200);
        assertThat(meeting.readBy(forgotten).getString("state")).isEqualTo("HELD");
    }

    @Test
    void nobody_who_took_part_is_left_out_afterwards() {
        Meeting meeting = Meeting.held();
        meeting.change(meeting.hub.slug(), "guests",
                "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_HOSPITAL + "\", \"reason\": \"planted\"}]}").statusCode(422)
                .body("errors[0].pointer", equalTo("/leaveOut/0/agency"));
        meeting.change(meeting.hub.slug(), "conclusion", meeting.minute(true)).statusCode(200);
    }

    @Test
    void a_discussion_was_not_held_long_before_it_was_convened() {
        Meeting meeting = Meeting.convened();
        meeting.change(meeting.hub.slug(), "attendance",
                meeting.attendance("BY_PHONE").replaceFirst("\"heldAt\": \"[^\"]*", "\"heldAt\": \"2026-01-01T10:00:00Z"))
                .statusCode(422).body("errors[0].pointer", equalTo("/heldAt"));
    }

    @Test
    void a_dissent_makes_another_note_which_everyone_is_to_receive() {
        Meeting meeting = Meeting.concluded();
        String before = meeting.etag();
        meeting.change(INVOLVED_SCHOOL, "receipt", RECEIPT).statusCode(200);
        meeting.create(meeting.police, "dissents", "{\"from\": \"x\", \"with\": \"planted with\", \"reason\": \"x\"}")
                .statusCode(201);
        assertThat(meeting.etag()).isNotEqualTo(before);
        assertThat(awaiting(meeting.police)).containsExactly(meeting.id());
        Meeting.call(meeting.police).header("If-Match", before).body(RECEIPT).put(meeting.path() + "/receipt").then()
                .statusCode(412);
        Meeting.call(meeting.police).get(meeting.path() + "/versions/3").then().statusCode(200)
                .body("contributions.size()", equalTo(0));
    }

    @Test
    void where_no_hub_has_the_referral_it_is_said_that_no_clock_runs() {
        Meeting meeting = Meeting.ofNoHub();
        meeting.change(SCHOOL, "attendance", meeting.attendance("BY_PHONE")).statusCode(200);
        meeting.change(SCHOOL, "conclusion", meeting.minute(true)).statusCode(200)
                .body("warnings", hasItem(containsString("No hub has this referral")));
    }

    @Test
    void a_sibling_has_a_conference_clock_of_its_own_and_neither_puts_off_the_other() {
        Meeting meeting = Meeting.concluded();
        String hub = meeting.hub.slug();
        Meeting other = meeting.convenedOnSibling();
        other.change(hub, "attendance", other.attendance("BY_PHONE")).statusCode(200);
        other.change(hub, "conclusion", other.minute(true)).statusCode(200)
                .body("warnings", not(hasItem(containsString("conference"))));
        JsonPath clocks = meeting.hub.deadlines(meeting.referral);
        assertThat(clocks.getList("deadlines.findAll { it.rule == 'hold-initial-conference' }.state"))
                .containsExactly("RUNNING", "RUNNING");
        assertThat(clocks.getList("deadlines.findAll { it.rule == 'hold-initial-conference' }.about"))
                .containsExactlyInAnyOrder(meeting.child, other.child);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "medicals": []                                                                       | /medicals
            "medicals": [{"child": "NOBODY", "needed": false, "reason": "x"}]                    | /medicals/0/child
            "medicals": [{"child": "CHILD", "needed": false, "reason": " "}]                     | /medicals/0/reason
            "medicals": [{"child": "CHILD", "needed": true, "reason": "x"}]                      | /medicals/0/urgency
            "medicals": [{"child": "CHILD", "needed": false, "reason": "x", "urgency": "acute"}] | /medicals/0/urgency
            "medicals": [{"child": "CHILD", "needed": true, "reason": "x", "urgency": "maybe"}]  | /medicals/0/urgency
            "medicals": [{"child": "CHILD", "needed": false, "reason": "x"}], "thresholds": []   | /thresholds
            NONE, "actions": [{"what": "x", "owner": "quayside-academy-invented", "dueOn": "2026-12-01"}]    | /actions/0/owner
            NONE, "actions": [{"what": "x", "owner": "OWNER"}]                                              | /actions/0/dueOn
            """)
    void no_discussion_is_over_without_a_threshold_and_a_decision_on_a_medical_for_each_child(String part, String pointer) {
        Meeting meeting = Meeting.held();
        String threshold = part.contains("thresholds") ? ""
                : "\"thresholds\": [{\"child\": \"CHILD\", \"met\": true, \"reason\": \"x\"}], ";
        String body = ("{\"shared\": \"x\", " + threshold + part + "}")
                .replace("NONE", "\"medicals\": [{\"child\": \"CHILD\", \"needed\": false, \"reason\": \"x\"}]")
                .replace("CHILD", meeting.child)
                .replace("NOBODY", "01970000-0000-7000-8000-0000000000ff").replace("OWNER", meeting.police);
        meeting.change(meeting.hub.slug(), "conclusion", body).statusCode(422).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void that_no_medical_is_needed_is_a_decision_with_its_reason() {
        Meeting meeting = Meeting.held();
        meeting.change(meeting.hub.slug(), "conclusion", meeting.minute(false)
                .replace("\"needed\": true, \"reason\": \"planted\", \"urgency\": \"acute\", \"kind\": \"physical\"",
                        "\"needed\": false, \"reason\": \"planted: seen by the doctor before\""))
                .statusCode(200);
        assertThat(meeting.readBy(INVOLVED_SCHOOL).getString("minute.said.medicals[0].reason"))
                .isEqualTo("planted: seen by the doctor before");
    }

    @Test
    void contributions_in_advance_and_dissent_are_kept_apart_with_whose_they_are() {
        Meeting meeting = Meeting.convened();
        meeting.create(INVOLVED_DRUG_SERVICE, "contributions",
                "{\"from\": \"Kim Invented, key worker\", \"facts\": [\"planted fact\"], \"opinion\": \"planted opinion\"}")
                .statusCode(201);
        meeting.create(meeting.police, "dissents", "{\"from\": \"x\", \"with\": \"x\", \"reason\": \"x\"}").statusCode(409);
        meeting.change(meeting.hub.slug(), "attendance", meeting.attendance("IN_PERSON")).statusCode(200);
        meeting.create(meeting.police, "dissents",
                "{\"from\": \"Pat Invented, sergeant\", \"with\": \"planted with\", \"reason\": \"planted reason\"}")
                .statusCode(201);
        JsonPath seen = meeting.readBy(INVOLVED_SCHOOL);
        assertThat(seen.getString("contributions[0].said.facts[0]")).isEqualTo("planted fact");
        assertThat(seen.getString("contributions[0].said.opinion")).isEqualTo("planted opinion");
        assertThat(seen.getString("contributions[0].by.agency")).isEqualTo(INVOLVED_DRUG_SERVICE);
        assertThat(seen.getString("contributions[1].dissent.with")).isEqualTo("planted with");
    }

    @Test
    void invitations_are_read_page_by_page_and_nobody_else_comes_upon_them() {
        Meeting meeting = Meeting.convened();
        Meeting.call(INVOLVED_HOSPITAL).get("/v1/strategy-discussions?limit=1").then().statusCode(200)
                .body("items.size()", equalTo(1));
        Meeting.call(meeting.police).get("/v1/strategy-discussions").then().statusCode(200)
                .body("items.id", contains(meeting.id())).body("items[0].awaitsReceipt", equalTo(false));
        Meeting.call(STRANGER).get("/v1/strategy-discussions").then().statusCode(200).body("items.size()", equalTo(0));
        Meeting.call(meeting.police).get("/v1/strategy-discussions?only=nonsense").then().statusCode(422);
        Meeting.call(meeting.police).get("/v1/strategy-discussions?after=nonsense").then().statusCode(400);
    }

    @Test
    void a_discussion_that_is_not_to_be_says_why_and_takes_nothing_more() {
        Meeting meeting = Meeting.convened();
        meeting.change(meeting.hub.slug(), "cancellation", "{\"reason\": \"planted reason\"}").statusCode(200);
        assertThat(meeting.readBy(INVOLVED_HOSPITAL).getString("cancellation.reason")).isEqualTo("planted reason");
        meeting.change(meeting.hub.slug(), "attendance", meeting.attendance("IN_PERSON")).statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:discussion-transition-refused"));
    }

    @Test
    void nobody_changes_what_he_has_not_read() {
        Meeting meeting = Meeting.convened();
        Meeting.call(meeting.hub.slug()).body("{\"reason\": \"x\"}").put(meeting.path() + "/cancellation").then()
                .statusCode(428);
        Meeting.call(meeting.hub.slug()).header("If-Match", "\"v9\"").body("{\"reason\": \"x\"}")
                .put(meeting.path() + "/cancellation").then().statusCode(412);
    }

    @Test
    void every_act_and_every_reading_is_on_the_trail_with_the_digest_of_what_was_kept() {
        Meeting meeting = Meeting.concluded();
        for (String done : new String[] { "convened", "held", "concluded" }) {
            assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '"
                    + meeting.id() + "' and correlation = '" + meeting.referral + "' and action ="
                    + " 'safeguarding.strategy-discussion." + done + ".v1'")).as(done).isEqualTo(1);
        }
        meeting.readBy(INVOLVED_SCHOOL);
        assertThat(count("trail_entry where action = 'strategy-discussion.read' and view = 'invited' and agency = '"
                + INVOLVED_SCHOOL + "' and subject = '" + meeting.id() + "'")).isEqualTo(1);
    }

    private static List<String> awaiting(String agency) {
        return Meeting.call(agency).get("/v1/strategy-discussions?only=AWAITING_RECEIPT").then().statusCode(200).extract()
                .jsonPath().getList("items.id");
    }
}
