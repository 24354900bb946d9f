package safeguarding.referral.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static safeguarding.referral.FakeRegistry.INVOLVED_DRUG_SERVICE;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;
import safeguarding.referral.strategy.Meeting;
import safeguarding.testkit.KafkaTap;

@QuarkusTest
class ExaminationTest extends OverHttp {

    private static final String RECEIPT = "{\"name\": \"Kim Invented\", \"role\": \"named nurse\"}";
    private static final String OPINION = """
            {"consentGivenBy": "planted mother", "present": ["planted nurse"],
              "accounts": [{"by": "the child", "words": "planted words"}],
              "findings": [{"site": "left pinna", "description": "planted bruise", "sizeMillimetres": 18}],
              "opinion": {"code": "suggests", "reasoning": "planted reasoning", "limits": "planted limits"},
              "photographs": {"taken": "YES", "heldAt": "the hospital"}, "immediateSafety": "planted",
              "siblingsNeedExamination": "YES"}""";
    private static final String REPORT = OPINION.replace("\"suggests\"", "\"inconclusive\"").replace("18", "20")
            .replace("\"planted nurse\"", "\"planted nurse\", \"planted doctor\"");

    @Test
    void the_preliminary_opinion_is_shared_at_once_with_everyone_of_the_discussion_findings_and_opinion_apart() {
        Meeting meeting = Meeting.concluded();
        String id = examined(meeting, Instant.now());
        assertThat(clock(id, "share-preliminary-opinion")).isEqualTo("RUNNING");
        assertThat(clock(id, "report-in-full")).isEqualTo("RUNNING");
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200).header("ETag", "\"v2\"");
        JsonPath seen = read(INVOLVED_SCHOOL, id);
        assertThat(seen.getString("state")).isEqualTo("OPINION_GIVEN");
        assertThat(seen.getString("preliminary.proforma.findings[0].description")).isEqualTo("planted bruise");
        assertThat(seen.getString("preliminary.proforma.opinion.code")).isEqualTo("suggests");
        assertThat(seen.getString("preliminary.guidance")).isEqualTo("working-together-2026");
        assertThat(seen.getString("preliminary.by.name")).isEqualTo(Meeting.PERSON);
        assertThat(seen.getBoolean("awaitsReceipt")).isTrue();
        assertThat(clock(id, "share-preliminary-opinion")).isEqualTo("MET");
        assertThat(clock(id, "report-in-full")).isEqualTo("RUNNING");
        Meeting.call(meeting.hub.slug()).get(meeting.path() + "/examinations").then().statusCode(200)
                .body("examinations[0].id", equalTo(id)).body("examinations[0].awaitsReceipt", equalTo(true));
    }

    @Test
    void it_is_received_by_name_and_a_newer_one_has_to_be_received_again() {
        Meeting meeting = Meeting.concluded();
        String id = examined(meeting, Instant.now());
        receive(INVOLVED_SCHOOL, id, 1).statusCode(409);
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200);
        receive(INVOLVED_SCHOOL, id, 2).statusCode(200).body("name", equalTo("Kim Invented"));
        receive(INVOLVED_DRUG_SERVICE, id, 2).statusCode(200);
        assertThat(read(INVOLVED_SCHOOL, id).getBoolean("awaitsReceipt")).isFalse();
        assertThat(read(INVOLVED_SCHOOL, id).getList("receipts.agency")).containsExactly(INVOLVED_SCHOOL);
        assertThat(read(INVOLVED_HOSPITAL, id).getList("receipts.agency")).containsExactly(INVOLVED_SCHOOL,
                INVOLVED_DRUG_SERVICE);
        write(id, 2, "full-report", REPORT).statusCode(200);
        assertThat(read(INVOLVED_SCHOOL, id).getBoolean("awaitsReceipt")).isTrue();
        receive(INVOLVED_SCHOOL, id, 2).statusCode(412);
    }

    @Test
    void the_full_report_supersedes_the_preliminary_opinion_and_shows_in_what_it_differs() {
        String id = examined(Meeting.concluded(), Instant.now());
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200);
        differences(id).statusCode(409);
        write(id, 2, "full-report", REPORT).statusCode(200);
        differences(id).statusCode(200)
                .body("hadPreliminaryOpinion", equalTo(true))
                .body("differences.pointer", equalTo(List.of("/findings/0/sizeMillimetres", "/opinion/code", "/present/1")))
                .body("differences.before", equalTo(Arrays.asList("18", "suggests", null)))
                .body("differences[2].after", equalTo("planted doctor"));
        JsonPath seen = read(INVOLVED_SCHOOL, id);
        assertThat(seen.getString("preliminary.proforma.opinion.code")).as("it stays beside").isEqualTo("suggests");
        assertThat(seen.getString("report.proforma.opinion.code")).isEqualTo("inconclusive");
        assertThat(clock(id, "report-in-full")).isEqualTo("MET");
        write(id, 3, "preliminary-opinion", OPINION).statusCode(409);
    }

    @Test
    void what_is_put_right_is_another_version_and_the_first_one_stays() {
        String id = examined(Meeting.concluded(), Instant.now());
        write(id, 1, "preliminary-opinion", OPINION).statusCode(200);
        write(id, 2, "preliminary-opinion", OPINION.replace("planted bruise", "planted graze")).statusCode(200);
        Meeting.call(INVOLVED_SCHOOL).get("/v1/examinations/" + id + "/versions/2").then().statusCode(200)
                .body("preliminary.proforma.findings[0].description", equalTo("planted bruise"));
        write(id, 2, "preliminary-opinion", OPINION).statusCode(412);
        assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + id + "'"))
                .isEqualTo(3);
    }

    @Test
    void each_examination_has_clocks_of_its_own_and_what_was_not_shared_in_time_escalates_once() {
        Meeting meeting = Meeting.concluded();
        String late = examined(meeting, Instant.now().minus(Duration.ofDays(30)));
        String other = examined(meeting, Instant.now());
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(clock(late, "share-preliminary-opinion")).isEqualTo("MISSED"));
        Hub.of(INVOLVED_HOSPITAL).call().get("/v1/work-list?role=designated-doctor&limit=200").then().statusCode(200)
                .body("items.about", hasItem(late));
        assertThat(clock(other, "share-preliminary-opinion")).isEqualTo("RUNNING");
        write(late, 1, "preliminary-opinion", OPINION).statusCode(200);
        assertThat(clock(late, "share-preliminary-opinion")).as("late is better than never").isEqualTo("MET");
        assertThat(clock(other, "share-preliminary-opinion")).isEqualTo("RUNNING");
        String deadline = read(INVOLVED_HOSPITAL, late)
                .getString("clocks.find { it.rule == 'share-preliminary-opinion' }.id");
        try (KafkaTap tap = KafkaTap.on("safeguarding.deadline")) {
            assertThat(tap.await(deadline, 3)).extracting(message -> KafkaTap.attribute(message, "type")).containsExactly(
                    "safeguarding.deadline.started.v1", "safeguarding.deadline.missed.v1", "safeguarding.deadline.met.v1");
        }
        assertThat(read(INVOLVED_HOSPITAL, late).getString("clocks.find { it.rule == 'report-in-full' }.escalatesTo"))
                .isEqualTo("designated-doctor");
    }

    @Test
    void only_an_agency_of_health_has_examined_anybody() {
        Meeting meeting = Meeting.convened();
        long before = count("examination");
        meeting.create(INVOLVED_SCHOOL, "examinations", body(meeting.child, Instant.now())).statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:not-of-health"));
        meeting.create(meeting.police, "examinations", body(meeting.child, Instant.now())).statusCode(403);
        assertThat(count("examination")).isEqualTo(before);
    }

    @Test
    void a_child_who_was_seen_before_anybody_decided_was_seen() {
        Meeting meeting = Meeting.convened();
        String id = examined(meeting, Instant.now());
        write(id, 1, "full-report", REPORT).statusCode(200);
        assertThat(clock(id, "share-preliminary-opinion")).isEqualTo("STOPPED");
        differences(id).statusCode(200).body("hadPreliminaryOpinion", equalTo(false))
                .body("differences.pointer", hasItem("/opinion/code"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "planted reasoning" | "data:image/png;base64,AAAA"  | /opinion/reasoning
            "suggests"          | "certain"                     | /opinion/code
            "left pinna"        | " "                           | /findings/0/site
            18                  | 0                             | /findings/0/sizeMillimetres
            """)
    void what_is_no_proforma_is_refused_with_a_pointer_and_images_never_come_in(String before, String after, String pointer) {
        String id = examined(Meeting.convened(), Instant.now());
        write(id, 1, "preliminary-opinion", OPINION.replace(before, after)).statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
        write(id, 1, "preliminary-opinion", OPINION.replace("{\"consent", "{\"image\": \"AAAA\", \"consent")).statusCode(400);
        assertThat(read(INVOLVED_HOSPITAL, id).getLong("version")).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_and_refused_never() {
        String id = examined(Meeting.convened(), Instant.now());
        write(id, 1, "preliminary-opinion",
                "{\"findings\": [], \"opinion\": {\"code\": \"inconclusive\", \"reasoning\": \"planted\"}}").statusCode(200)
                .body("warnings", hasItem(containsString("Who consented")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind": "physical" | "kind": "nonsense"                   | /kind
            "gmcNumber": "0000000" | "gmcNumber": "12"                | /examiner/gmcNumber
            "endedAt": "       | "endedAt": "2999-01-01T00:00:00Z", "requestedBy": " | /endedAt
            """)
    void an_examination_that_cannot_be_right_is_refused_with_a_pointer(String before, String after, String pointer) {
        Meeting meeting = Meeting.convened();
        meeting.create(INVOLVED_HOSPITAL, "examinations", body(meeting.child, Instant.now()).replace(before, after))
                .statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private static String examined(Meeting meeting, Instant endedAt) {
        return meeting.create(INVOLVED_HOSPITAL, "examinations", body(meeting.child, endedAt)).statusCode(201).extract()
                .path("id");
    }

    private static String body(String child, Instant endedAt) {
        return "{\"child\": \"" + child + "\", \"kind\": \"physical\", \"endedAt\": \"" + endedAt
                + "\", \"place\": \"planted ward\", \"examiner\": {\"name\": \"Kim Invented\", \"grade\": \"registrar\","
                + " \"gmcNumber\": \"0000000\"}}";
    }

    private static ValidatableResponse write(String id, int version, String what, String body) {
        return Meeting.call(INVOLVED_HOSPITAL).header("If-Match", "\"v" + version + "\"").body(body)
                .put("/v1/examinations/" + id + "/" + what).then();
    }

    private static ValidatableResponse receive(String agency, String id, int version) {
        return Meeting.call(agency).header("If-Match", "\"v" + version + "\"").body(RECEIPT)
                .put("/v1/examinations/" + id + "/receipt").then();
    }

    private static ValidatableResponse differences(String id) {
        return Meeting.call(INVOLVED_SCHOOL).get("/v1/examinations/" + id + "/differences").then();
    }

    private static JsonPath read(String agency, String id) {
        return Meeting.call(agency).get("/v1/examinations/" + id).then().statusCode(200).extract().jsonPath();
    }

    private static String clock(String id, String rule) {
        return read(INVOLVED_HOSPITAL, id).getString("clocks.find { it.rule == '" + rule + "' }.state");
    }
}
