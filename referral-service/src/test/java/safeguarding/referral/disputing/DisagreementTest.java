package safeguarding.referral.disputing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;
import safeguarding.referral.strategy.Meeting;
import safeguarding.testkit.Calls;
import safeguarding.testkit.KafkaTap;

@QuarkusTest
class DisagreementTest extends OverHttp {

    private static final String REQUEST = "01970000-0000-7000-8000-0000000000ab";

    @Inject
    DataSource deadlines;

    @Test
    void it_goes_stage_by_stage_with_reasons_up_to_the_partnership_until_it_is_settled() {
        Quarrel quarrel = Quarrel.raised();
        assertThat(quarrel.clock("answer-disagreement")).isEqualTo("RUNNING");
        quarrel.answeredBy(CHILDRENS_SERVICES, "DECISION_STANDS").statusCode(200).header("ETag", "\"v2\"");
        assertThat(quarrel.clock("answer-disagreement")).isEqualTo("MET");
        assertThat(quarrel.clock("consider-answer")).isEqualTo("RUNNING");
        quarrel.movedUpBy(SCHOOL).statusCode(200);
        assertThat(quarrel.clock("consider-answer")).isEqualTo("MET");
        assertThat(quarrel.clock("answer-disagreement-as-manager")).isEqualTo("RUNNING");
        quarrel.movedUpBy(SCHOOL).statusCode(200);
        assertThat(quarrel.clock("answer-disagreement-as-manager")).as("nobody has to wait").isEqualTo("STOPPED");
        quarrel.movedUpBy(CHILDRENS_SERVICES).statusCode(200);
        JsonPath seen = quarrel.readBy(SCHOOL);
        assertThat(seen.getList("turns.stage")).containsExactly("practitioners", "managers", "senior-managers", "partnership");
        assertThat(seen.getList("turns.role")).containsExactly("practitioner", "team-manager", "senior-manager",
                "safeguarding-partnership-manager");
        assertThat(seen.getString("turns[0].answer.reason")).isEqualTo("planted answer");
        assertThat(seen.getString("turns[1].because.reason")).isEqualTo("planted because");
        assertThat(seen.getString("turns[3].answerer")).isEqualTo(Quarrel.PARTNERSHIP);
        assertThat(seen.getString("above")).isNull();
        quarrel.movedUpBy(SCHOOL).statusCode(409).body("type", equalTo("urn:safeguarding:problem:no-stage-above"));
        quarrel.changed(Quarrel.partnership(), "answer",
                "{\"from\": \"planted Pia\", \"verdict\": \"DECISION_CHANGES\", \"reason\": \"planted\"}").statusCode(200);
        quarrel.settledBy(Meeting.call(SCHOOL), "AGREED").statusCode(200);
        assertThat(quarrel.readBy(CHILDRENS_SERVICES).getString("settlement.said.reason")).isEqualTo("planted end");
        quarrel.movedUpBy(SCHOOL).statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:disagreement-transition-refused"));
    }

    @Test
    void a_stage_that_was_missed_escalates_once_to_its_role_and_still_can_be_answered() throws SQLException {
        Quarrel quarrel = Quarrel.raised();
        String deadline = quarrel.readBy(SCHOOL).getString("clocks[0].id");
        try (Connection connection = deadlines.getConnection(); Statement statement = connection.createStatement()) {
            // Nobody waits a working day in a test.
            statement.executeUpdate("update deadline set counted_from = now() - interval '2 days', due_at = now(),"
                    + " next_look_at = now() where id = '" + deadline + "'");
        }
        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(quarrel.clock("answer-disagreement")).isEqualTo("MISSED"));
        Hub.of(CHILDRENS_SERVICES).call().get("/v1/work-list?role=team-manager&limit=200").then().statusCode(200)
                .body("items.about", hasItem(quarrel.id()));
        Meeting.call(CHILDRENS_SERVICES).get("/v1/disagreements?only=OWED&limit=200").then().statusCode(200)
                .body("items.id", hasItem(quarrel.id()));
        quarrel.answeredBy(CHILDRENS_SERVICES, "DECISION_CHANGES").statusCode(200);
        assertThat(quarrel.clock("answer-disagreement")).as("late is better than never").isEqualTo("MET");
        try (KafkaTap tap = KafkaTap.on("safeguarding.deadline")) {
            assertThat(tap.await(deadline, 3)).extracting(message -> KafkaTap.attribute(message, "type")).containsExactly(
                    "safeguarding.deadline.started.v1", "safeguarding.deadline.missed.v1", "safeguarding.deadline.met.v1");
        }
        Meeting.call(CHILDRENS_SERVICES).get("/v1/disagreements?only=OWED&limit=200").then().statusCode(200)
                .body("items.id", not(hasItem(quarrel.id())));
        Meeting.call(SCHOOL).get("/v1/disagreements?only=OWED&limit=200").then().statusCode(200)
                .body("items.id", hasItem(quarrel.id()));
    }

    @Test
    void a_list_shows_at_which_stage_each_stands_who_owes_what_by_when_and_those_that_are_open_by_themselves() {
        Quarrel quarrel = Quarrel.raised();
        String item = "items.find { it.id == '" + quarrel.id() + "' }";
        for (String party : List.of(SCHOOL, CHILDRENS_SERVICES)) {
            JsonPath listed = Meeting.call(party).get("/v1/disagreements?only=OPEN&limit=200").then().statusCode(200).extract()
                    .jsonPath();
            assertThat(listed.getString(item + ".stage")).isEqualTo("practitioners");
            assertThat(listed.getString(item + ".raisedBy")).isEqualTo(SCHOOL);
            assertThat(listed.getString(item + ".with")).isEqualTo(CHILDRENS_SERVICES);
            assertThat(listed.getString(item + ".answerer")).isEqualTo(CHILDRENS_SERVICES);
            assertThat(listed.getString(item + ".dueAt")).isEqualTo(quarrel.readBy(SCHOOL).getString("clocks[0].dueAt"));
        }
        quarrel.settledBy(Meeting.call(SCHOOL), "WITHDRAWN").statusCode(200);
        Meeting.call(SCHOOL).get("/v1/disagreements?only=OPEN&limit=200").then().statusCode(200)
                .body("items.id", not(hasItem(quarrel.id())));
        Meeting.call(SCHOOL).get("/v1/disagreements?limit=200").then().statusCode(200)
                .body(item + ".state", equalTo("SETTLED")).body(item + ".dueAt", equalTo(null));
    }

    @Test
    void nothing_that_is_done_for_a_child_waits_for_it() {
        Quarrel quarrel = Quarrel.raised();
        Hub hub = Hub.of(CHILDRENS_SERVICES);
        hub.rates(quarrel.referral, "red");
        hub.decides(quarrel.referral, "section-47");
        hub.feedsBack(quarrel.referral);
        Meeting.call(CHILDRENS_SERVICES).body("{\"children\": [\"" + quarrel.child + "\"], \"purpose\": \"planted\","
                + " \"arrangement\": {\"at\": \"2026-11-25T10:00:00Z\", \"place\": \"planted\"}}")
                .post("/v1/referrals/" + quarrel.referral + "/strategy-discussions").then().statusCode(201);
        assertThat(quarrel.readBy(SCHOOL).getString("state")).isEqualTo("AWAITING_ANSWER");
    }

    @Test
    void an_agency_that_works_with_the_child_raises_one_and_the_partnership_sees_it_from_the_first_stage() {
        Quarrel quarrel = Quarrel.prepared();
        String id = quarrel.raisedBy(INVOLVED_SCHOOL, INVOLVED_HOSPITAL).statusCode(201).extract().path("id");
        Meeting.call(INVOLVED_HOSPITAL).get("/v1/disagreements/" + id).then().statusCode(200)
                .body("said.reason", equalTo("planted reason")).body("referral", equalTo(null))
                .body("said.children[0]", not(equalTo(quarrel.child)));
        Meeting.call(INVOLVED_SCHOOL).get("/v1/disagreements/" + id + "/versions/1").then().statusCode(200)
                .body("said.children[0]", equalTo(quarrel.child));
        Quarrel.partnership().get("/v1/disagreements/" + id).then().statusCode(200).body("said.reason", notNullValue())
                .body("said.children[0]", not(equalTo(quarrel.child)));
        Quarrel.partnership().get("/v1/disagreements?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        Meeting.call(Quarrel.PARTNERSHIP).get("/v1/disagreements/" + id).then().statusCode(404);
    }

    @Test
    void those_invited_to_a_discussion_disagree_about_it_by_the_ids_that_they_know() {
        Meeting meeting = Meeting.concluded();
        String known = meeting.readBy(meeting.police).getString("children[0]");
        String id = meeting.create(meeting.police, "disagreements", Quarrel.body(known, INVOLVED_HOSPITAL)).statusCode(201)
                .extract().path("id");
        for (String party : List.of(meeting.police, INVOLVED_HOSPITAL)) {
            Meeting.call(party).get("/v1/disagreements/" + id).then().statusCode(200)
                    .body("said.children", equalTo(List.of(known))).body("discussion", equalTo(meeting.id()));
        }
        Meeting.call(INVOLVED_SCHOOL).get("/v1/disagreements/" + id).then().statusCode(404);
        meeting.create(meeting.police, "disagreements", Quarrel.body(known, STRANGER)).statusCode(422)
                .body("errors[0].pointer", equalTo("/with"));
        meeting.create(STRANGER, "disagreements", Quarrel.body(known, INVOLVED_HOSPITAL)).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "about": "no-further-action" | "about": "nonsense"                                    | /about
            "with": "hampshire-childrens-services" | "with": "larkfield-primary-invented"         | /with
            "with": "hampshire-childrens-services" | "with": "quayside-academy-invented"          | /with
            "with": "hampshire-childrens-services" | "with": "Not A Slug"                         | /with
            "children": ["               | "children": ["01970000-0000-7000-8000-0000000000fe", " | /children/0
            "reason": "planted reason"   | "reason": " "                                          | /reason
            """)
    void one_that_cannot_be_right_is_refused_with_a_pointer(String before, String after, String pointer) {
        Quarrel quarrel = Quarrel.prepared();
        Meeting.call(SCHOOL).body(Quarrel.body(quarrel.child, CHILDRENS_SERVICES).replace(before, after))
                .post("/v1/referrals/" + quarrel.referral + "/disagreements").then().statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_form_that_cannot_be_right_does_not_tell_who_works_with_a_child_and_asking_is_on_the_trail() {
        Quarrel quarrel = Quarrel.prepared();
        assertThat(wrongly(quarrel, INVOLVED_HOSPITAL)).isEqualTo(wrongly(quarrel, STRANGER)).doesNotContain("/with");
        String refusals = "trail_entry where action = 'disagreement.refused' and decision = 'DENY' and subject = '"
                + quarrel.referral + "'";
        assertThat(count(refusals)).isZero();
        quarrel.raisedBy(SCHOOL, STRANGER).statusCode(422).body("errors.pointer", equalTo(List.of("/with")));
        assertThat(count(refusals + " and counterparty = '" + STRANGER + "'")).isEqualTo(1);
    }

    @Test
    void nobody_else_can_tell_that_there_is_one() {
        Quarrel quarrel = Quarrel.raised();
        assertThat(answer(Meeting.call(STRANGER), quarrel.referral))
                .isEqualTo(answer(Meeting.call(STRANGER), NOBODY.toString()));
        for (String path : List.of("", "/versions/1")) {
            assertThat(read(Meeting.call(STRANGER), quarrel.id() + path))
                    .isEqualTo(read(Meeting.call(STRANGER), NOBODY + path));
            assertThat(read(Meeting.call(INVOLVED_SCHOOL), quarrel.id() + path))
                    .isEqualTo(read(Meeting.call(STRANGER), NOBODY + path));
        }
        quarrel.answeredBy(SCHOOL, "DECISION_STANDS").statusCode(404);
        quarrel.settledBy(Meeting.call(CHILDRENS_SERVICES), "WITHDRAWN").statusCode(404);
        quarrel.settledBy(Quarrel.partnership(), "DETERMINED").statusCode(404);
        quarrel.settledBy(Meeting.call(SCHOOL), "DETERMINED").statusCode(404);
        quarrel.settledBy(Meeting.call(STRANGER), "AGREED").statusCode(404);
        quarrel.movedUpBy(INVOLVED_SCHOOL).statusCode(404);
        assertThat(quarrel.readBy(SCHOOL).getLong("version")).isEqualTo(1);
    }

    @Test
    void the_partnership_determines_what_nobody_agrees_about_at_its_own_stage() {
        Quarrel quarrel = Quarrel.raised();
        for (int stage = 0; stage < 3; stage++) {
            quarrel.movedUpBy(SCHOOL).statusCode(200);
        }
        assertThat(Quarrel.partnership().get("/v1/work-list?limit=200").then().statusCode(200).extract().jsonPath()
                .getList("items.about")).contains(quarrel.id());
        quarrel.settledBy(Quarrel.partnership(), "DETERMINED").statusCode(200);
        assertThat(quarrel.clock("answer-disagreement-as-partnership")).isEqualTo("STOPPED");
        assertThat(quarrel.readBy(SCHOOL).getString("settlement.by.agency")).isEqualTo(Quarrel.PARTNERSHIP);
    }

    @Test
    void nobody_changes_what_he_has_not_read_and_a_person_answers_not_a_system() {
        Quarrel quarrel = Quarrel.raised();
        String body = "{\"how\": \"AGREED\", \"reason\": \"x\"}";
        Meeting.call(SCHOOL).body(body).put(quarrel.path() + "/settlement").then().statusCode(428);
        Meeting.call(SCHOOL).header("If-Match", "\"v9\"").body(body).put(quarrel.path() + "/settlement").then().statusCode(412);
        quarrel.changed(Calls.as(SCHOOL, "practitioner"), "settlement", body).statusCode(422)
                .body("type", equalTo("urn:safeguarding:problem:nobody-decides"));
        Meeting.call(SCHOOL).get("/v1/disagreements?only=nonsense").then().statusCode(422);
    }

    @Test
    void every_act_and_every_reading_is_on_the_trail_and_nothing_that_was_said_is_on_the_bus() {
        Quarrel quarrel = Quarrel.raised();
        quarrel.answeredBy(CHILDRENS_SERVICES, "DECISION_CHANGES_IN_PART").statusCode(200);
        quarrel.movedUpBy(SCHOOL).statusCode(200);
        quarrel.settledBy(Meeting.call(SCHOOL), "WITHDRAWN").statusCode(200);
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + quarrel.id()
                + "' and correlation = '" + quarrel.referral + "'")).isEqualTo(4);
        assertThat(count("trail_entry where action = 'disagreement.read' and subject = '" + quarrel.id() + "'")).isPositive();
        try (KafkaTap tap = KafkaTap.on("safeguarding.disagreement")) {
            assertThat(tap.await(quarrel.id(), 4)).allSatisfy(message -> assertThat(message.value()).doesNotContain("planted"))
                    .extracting(message -> KafkaTap.attribute(message, "type")).containsExactly(
                            "safeguarding.disagreement.raised.v1", "safeguarding.disagreement.answered.v1",
                            "safeguarding.disagreement.moved-up.v1", "safeguarding.disagreement.settled.v1");
        }
    }

    @Test
    void that_nothing_is_said_of_safety_is_said_and_no_reason_to_refuse() {
        Quarrel quarrel = Quarrel.prepared();
        Meeting.call(SCHOOL)
                .body(Quarrel.body(quarrel.child, CHILDRENS_SERVICES).replace(", \"safetyMeanwhile\": \"planted safety\"", ""))
                .post("/v1/referrals/" + quarrel.referral + "/disagreements").then().statusCode(201)
                .body("warnings", hasItem(containsString("safe meanwhile")));
    }

    private static String wrongly(Quarrel quarrel, String with) {
        return Meeting.call(SCHOOL).header("X-Request-Id", REQUEST)
                .body(Quarrel.body(quarrel.child, with).replace("no-further-action", "nonsense"))
                .post("/v1/referrals/" + quarrel.referral + "/disagreements").then().statusCode(422)
                .body("errors.pointer", equalTo(List.of("/about"))).extract().asString();
    }

    private static String answer(RequestSpecification call, String referral) {
        return call.header("X-Request-Id", REQUEST).body(Quarrel.body(NOBODY.toString(), INVOLVED_HOSPITAL))
                .post("/v1/referrals/" + referral + "/disagreements").then().statusCode(404).extract().asString();
    }

    private static String read(RequestSpecification call, String path) {
        return call.header("X-Request-Id", REQUEST).get("/v1/disagreements/" + path).then().statusCode(404).extract()
                .asString();
    }
}
