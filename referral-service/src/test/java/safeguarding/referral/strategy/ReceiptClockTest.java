package safeguarding.referral.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static safeguarding.referral.FakeRegistry.INVOLVED_DRUG_SERVICE;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

/** What is shared is to be received by name in time, and set aside by name when it was taken back. */
@QuarkusTest
class ReceiptClockTest extends OverHttp {

    private static final String RECEIPT = "{\"name\": \"Kim Invented\", \"role\": \"named nurse\"}";
    private static final String OPINION = "{\"findings\": [], \"opinion\": {\"code\": \"inconclusive\", \"reasoning\": \"planted\"}}";
    private static final String WITHDRAWN = "{\"reason\": \"planted: it was her brother\"}";

    @Inject
    DataSource deadlines;

    @Test
    void each_agency_is_to_receive_the_note_in_time_and_a_missed_receipt_escalates_to_a_role() throws SQLException {
        Meeting meeting = Meeting.concluded();
        assertThat(state(meeting, meeting.police)).isEqualTo("RUNNING");
        Meeting.call(meeting.police).get("/v1/strategy-discussions").then().statusCode(200)
                .body("items[0].receiveBy", notNullValue());
        meeting.change(INVOLVED_SCHOOL, "receipt", RECEIPT).statusCode(200);
        assertThat(state(meeting, INVOLVED_SCHOOL)).isEqualTo("MET");
        assertThat(state(meeting, meeting.hub.slug())).as("it wrote the note").isNull();
        runOut(meeting.id(), meeting.police);
        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(state(meeting, meeting.police)).isEqualTo("MISSED"));
        Hub.of(meeting.police).call().get("/v1/work-list?role=designated-safeguarding-lead").then().statusCode(200)
                .body("items.about", hasItem(meeting.id()));
        assertThat(meeting.readBy(INVOLVED_SCHOOL).getList("clocks.agency")).as("its own, and nobody else's")
                .containsExactly(INVOLVED_SCHOOL);
        meeting.change(meeting.police, "receipt", RECEIPT).statusCode(200);
        assertThat(state(meeting, meeting.police)).as("late is better than never").isEqualTo("MET");
    }

    @Test
    void a_note_that_was_put_right_is_to_be_received_again_and_whoever_is_late_stays_late() throws SQLException {
        Meeting meeting = Meeting.concluded();
        meeting.change(INVOLVED_SCHOOL, "receipt", RECEIPT).statusCode(200);
        String before = meeting.readBy(meeting.police).getString("clocks[0].id");
        meeting.change(meeting.hub.slug(), "conclusion", meeting.minute(true)).statusCode(200);
        assertThat(meeting.readBy(INVOLVED_SCHOOL).getList("clocks.state")).containsExactly("RUNNING", "MET");
        assertThat(meeting.readBy(meeting.police).getList("clocks.id")).containsExactly(before);
        meeting.change(meeting.hub.slug(), "guests",
                "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_DRUG_SERVICE + "\", \"reason\": \"planted\"}]}").statusCode(200);
        assertThat(state(meeting, INVOLVED_DRUG_SERVICE)).as("it cannot read it any more").isEqualTo("STOPPED");
        meeting.change(meeting.hub.slug(), "attendance", meeting.attendance("APOLOGIES")).statusCode(200);
        assertThat(state(meeting, meeting.police)).as("nothing stands to be received").isEqualTo("STOPPED");
    }

    @Test
    void a_preliminary_opinion_is_to_be_received_in_time_by_those_who_come_late_to_the_discussion_too() {
        Meeting meeting = Meeting.concluded();
        String id = examined(meeting);
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200);
        assertThat(clock(INVOLVED_SCHOOL, id, "receive-medical")).isEqualTo("RUNNING");
        receive(INVOLVED_SCHOOL, id, 2);
        assertThat(clock(INVOLVED_SCHOOL, id, "receive-medical")).isEqualTo("MET");
        assertThat(examination(INVOLVED_SCHOOL, id).getList("clocks.agency")).containsOnly(INVOLVED_HOSPITAL, INVOLVED_SCHOOL);
        String late = "late-school-" + System.nanoTime();
        meeting.change(meeting.hub.slug(), "guests",
                "{\"add\": [{\"agency\": \"" + late + "\", \"reason\": \"planted\"}],"
                        + " \"leaveOut\": [{\"agency\": \"" + INVOLVED_DRUG_SERVICE + "\", \"reason\": \"planted\"}]}")
                .statusCode(200);
        assertThat(clock(late, id, "receive-medical")).isEqualTo("RUNNING");
        assertThat(examination(INVOLVED_HOSPITAL, id).getString("clocks.find { it.agency == '" + INVOLVED_DRUG_SERVICE
                + "' }.state")).isEqualTo("STOPPED");
        assertThat(clock(INVOLVED_SCHOOL, id, "receive-medical")).as("once is enough").isEqualTo("MET");
    }

    @Test
    void an_examination_of_the_wrong_child_is_taken_back_its_clocks_stop_and_its_receivers_set_it_aside_by_name() {
        Meeting meeting = Meeting.concluded();
        String id = examined(meeting);
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200);
        receive(INVOLVED_SCHOOL, id, 2);
        write(id, 2, "withdrawal", WITHDRAWN).statusCode(200).header("ETag", "\"v3\"");
        JsonPath seen = examination(INVOLVED_SCHOOL, id);
        assertThat(seen.getString("state")).isEqualTo("WITHDRAWN");
        assertThat(seen.getString("withdrawal.reason")).isEqualTo("planted: it was her brother");
        assertThat(seen.getString("said")).isNull();
        assertThat(seen.getString("preliminary")).isNull();
        assertThat(seen.getBoolean("awaitsReceipt")).isTrue();
        assertThat(clock(INVOLVED_SCHOOL, id, "confirm-recall-of-medical")).isEqualTo("RUNNING");
        assertThat(clock(meeting.police, id, "receive-medical")).isEqualTo("STOPPED");
        assertThat(clock(INVOLVED_HOSPITAL, id, "report-in-full")).isEqualTo("STOPPED");
        Meeting.call(INVOLVED_SCHOOL).get("/v1/examinations/" + id + "/versions/2").then().statusCode(200)
                .body("preliminary", equalTo(null)).body("state", equalTo("WITHDRAWN"));
        Meeting.call(INVOLVED_HOSPITAL).get("/v1/examinations/" + id + "/versions/2").then().statusCode(200)
                .body("preliminary.proforma.opinion.reasoning", equalTo("planted"));
        receive(INVOLVED_SCHOOL, id, 3);
        assertThat(clock(INVOLVED_SCHOOL, id, "confirm-recall-of-medical")).isEqualTo("MET");
        write(id, 3, "full-report", OPINION).statusCode(409);
        write(id, 3, "withdrawal", WITHDRAWN).statusCode(409);
        assertThat(count("trail_entry where action = 'examination.read' and subject = '" + id + "' and agency = '"
                + INVOLVED_SCHOOL + "'")).as("what was read stays on the trail").isPositive();
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + id
                + "' and action = 'safeguarding.medical.withdrawn.v1'")).isEqualTo(1);
    }

    @Test
    void whoever_was_left_out_since_is_told_too_that_it_was_taken_back() {
        Meeting meeting = Meeting.concluded();
        String id = examined(meeting);
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200);
        receive(INVOLVED_DRUG_SERVICE, id, 2);
        meeting.change(meeting.hub.slug(), "guests",
                "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_DRUG_SERVICE + "\", \"reason\": \"planted\"}]}").statusCode(200);
        Meeting.call(INVOLVED_DRUG_SERVICE).get("/v1/examinations/" + id).then().statusCode(404);
        write(id, 2, "withdrawal", WITHDRAWN).statusCode(200);
        assertThat(clock(INVOLVED_DRUG_SERVICE, id, "confirm-recall-of-medical")).isEqualTo("RUNNING");
        receive(INVOLVED_DRUG_SERVICE, id, 3);
        assertThat(clock(INVOLVED_DRUG_SERVICE, id, "confirm-recall-of-medical")).isEqualTo("MET");
    }

    @Test
    void those_invited_are_shown_no_ids_of_the_referrers_records() {
        Meeting meeting = Meeting.concluded();
        String id = examined(meeting);
        String note = Meeting.call(INVOLVED_SCHOOL).get(meeting.path()).then().statusCode(200).extract().asString();
        String list = Meeting.call(meeting.police).get("/v1/strategy-discussions").then().statusCode(200).extract().asString();
        String medical = Meeting.call(meeting.police).get("/v1/examinations/" + id).then().statusCode(200).extract().asString();
        assertThat(note + list + medical).doesNotContain(meeting.child).doesNotContain(meeting.referral);
        String known = JsonPath.from(note).getString("children[0]");
        assertThat(JsonPath.from(note).getString("minute.said.thresholds[0].child")).isEqualTo(known);
        assertThat(JsonPath.from(note).getString("minute.said.medicals[0].child")).isEqualTo(known);
        assertThat(JsonPath.from(medical).getString("said.child")).isEqualTo(known);
        assertThat(meeting.readBy(meeting.hub.slug()).getList("children")).containsExactly(meeting.child);
        meeting.create(INVOLVED_HOSPITAL, "examinations", body(known)).statusCode(201);
    }

    private static String examined(Meeting meeting) {
        return meeting.create(INVOLVED_HOSPITAL, "examinations", body(meeting.child)).statusCode(201).extract().path("id");
    }

    private static String body(String child) {
        return "{\"child\": \"" + child + "\", \"kind\": \"physical\", \"endedAt\": \"" + Instant.now()
                + "\", \"place\": \"planted\", \"examiner\": {\"name\": \"Kim Invented\", \"grade\": \"registrar\"}}";
    }

    private static ValidatableResponse write(String id, int version, String what, String body) {
        return Meeting.call(INVOLVED_HOSPITAL).header("If-Match", "\"v" + version + "\"").body(body)
                .put("/v1/examinations/" + id + "/" + what).then();
    }

    private static void receive(String agency, String id, int version) {
        Meeting.call(agency).header("If-Match", "\"v" + version + "\"").body(RECEIPT).put("/v1/examinations/" + id + "/receipt")
                .then().statusCode(200);
    }

    private static JsonPath examination(String agency, String id) {
        return Meeting.call(agency).get("/v1/examinations/" + id).then().statusCode(200).extract().jsonPath();
    }

    private static String clock(String agency, String id, String rule) {
        return examination(agency, id).getString("clocks.find { it.rule == '" + rule + "' }.state");
    }

    private static String state(Meeting meeting, String agency) {
        return meeting.readBy(meeting.hub.slug()).getString("clocks.find { it.agency == '" + agency + "' }.state");
    }

    private void runOut(String about, String agency) throws SQLException {
        try (Connection connection = deadlines.getConnection(); Statement statement = connection.createStatement()) {
            // Nobody waits a working day in a test.
            statement.executeUpdate("update deadline set counted_from = now() - interval '2 days', due_at = now(),"
                    + " next_look_at = now() where about = '" + about + "' and hub = '" + agency + "'");
        }
    }
}
