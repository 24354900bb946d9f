package safeguarding.referral.multiagency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.TwoFamilies.CHARITY;
import static safeguarding.referral.TwoFamilies.NURSERY;
import static safeguarding.referral.TwoFamilies.POLICE;
import static safeguarding.referral.TwoFamilies.entry;
import static safeguarding.referral.TwoFamilies.quoted;
import static safeguarding.referral.TwoFamilies.read;
import static safeguarding.referral.TwoFamilies.shared;
import static safeguarding.testkit.Calls.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.FakeRegistry;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

/** Who is shown what of the chronology of one child, and what everybody is shown to be missing. */
@QuarkusTest
class ChronologyTest extends OverHttp {

    private static final String CHAIR = "chronology-chair";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private TwoFamilies families;
    private String mia;

    @BeforeEach
    void two_families() {
        families = new TwoFamilies();
        mia = quoted(families.mia);
    }

    @Test
    void what_is_kept_from_somebody_leaves_no_trace_in_what_he_is_shown() {
        shared(SCHOOL, "move", "2026-03-01", mia);
        String before = shown(CHILDRENS_SERVICES, "");
        String hidden = entry(NURSERY, "injury", "2026-03-02", quoted(families.miaAtNursery), "");
        entry(NURSERY, "birth", "2026-03-03", quoted(families.miaAtNursery), ", \"confirms\": [\"" + hidden
                + "\"], \"sharing\": {\"audience\": \"NAMED\", \"agencies\": [\"" + SCHOOL + "\"], \"because\": \"x\"}");

        assertThat(shown(CHILDRENS_SERVICES, "")).isEqualTo(before).contains(NURSERY);
        read(SCHOOL, families.mia, "").body("lines.type", contains("move", "birth")).body("corroborations", empty())
                .body("withheld", nullValue());
        read(NURSERY, families.mia, "").body("lines.type", contains("move", "injury", "birth"));
    }

    @Test
    void whoever_chairs_sees_that_something_is_withheld_and_whom_to_ask_and_nothing_of_it() {
        entry(NURSERY, "injury", "2026-03-02", quoted(families.miaAtNursery), "");

        String answer = read(CHILDRENS_SERVICES, families.mia, "", CHAIR).statusCode(200).body("lines", empty())
                .body("withheld", hasSize(1)).body("withheld[0].agency", equalTo(NURSERY)).body("withheld[0].lines", equalTo(1))
                .extract().asString();
        assertThat(answer).doesNotContain("injury");
        assertThat(count("trail_entry where subject = '" + families.mia + "' and action = 'chronology.looked-into-by-chair'"))
                .isEqualTo(1);
    }

    @Test
    void each_reads_in_the_detail_in_which_it_would_be_told() {
        entry(NURSERY, "injury", "2026-03-02", quoted(families.miaAtNursery), ", \"impact\": \"Planted-Impact\","
                + " \"response\": {\"done\": \"Planted-Deed\"}, \"sharing\": {\"audience\": \"CIRCLE\"}");

        read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].said.impact", equalTo("Planted-Impact"))
                .body("lines[0].inSummary", equalTo(false));
        assertThat(read(SCHOOL, families.mia, "").body("lines[0].inSummary", equalTo(true))
                .body("lines[0].said.statement.text", notNullValue()).body("gaps", empty()).extract().asString())
                .doesNotContain("Planted");
        read(CHARITY, families.mia, "").statusCode(200).body("lines", empty()).body("nothingFrom", empty());
    }

    @Test
    void nobody_is_named_by_a_record_that_another_agency_holds() {
        shared(NURSERY, "injury", "2026-03-02", quoted(families.miaAtNursery));

        String answer = read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].people", contains("child-1"))
                .body("people[0].yours", hasItem(families.mia)).extract().asString();
        assertThat(answer).doesNotContain(families.miaAtNursery);
        read(NURSERY, families.miaAtNursery, "").body("people[0].yours", contains(families.miaAtNursery));
    }

    @Test
    void it_can_be_read_as_it_was_known_before_a_correction_and_never_by_whom_it_is_kept_from_now() {
        String id = shared(SCHOOL, "move", "2026-03-01", mia);
        String then = Instant.now().toString();
        as(SCHOOL, "practitioner").header("If-Match", "\"v1\"").body("{\"people\": [" + mia
                + "], \"type\": \"injury\", \"happened\": {\"date\": \"2026-03-05\", \"accuracyIndicator\": \"UAA\"},"
                + " \"sharing\": {\"audience\": \"CIRCLE\"}}").put("/v1/chronology-entries/" + id).then().statusCode(200);

        read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].type", equalTo("injury"))
                .body("lines[0].happened.accuracyIndicator", equalTo("UAA")).body("lines[0].version", equalTo(2));
        read(CHILDRENS_SERVICES, families.mia, "?knownAt=" + then).body("lines[0].type", equalTo("move"))
                .body("lines[0].version", equalTo(1));
        read(CHILDRENS_SERVICES, families.mia, "?knownAt=2020-01-01T00:00:00Z").body("lines", empty());

        as(SCHOOL, "practitioner").header("If-Match", "\"v2\"").body("{\"reason\": \"Another child\"}")
                .put("/v1/chronology-entries/" + id + "/withdrawal").then().statusCode(200);
        read(CHILDRENS_SERVICES, families.mia, "?knownAt=" + then).body("lines", empty());
        read(SCHOOL, families.mia, "?knownAt=" + then).body("lines.type", contains("move"));
        read(SCHOOL, families.mia, "").body("lines", empty());
    }

    @Test
    void what_is_missing_is_said_and_by_which_rule() {
        String came = shared(NURSERY, "new-partner", TODAY.minusDays(60).toString(), quoted(families.miaAtNursery));

        read(CHILDRENS_SERVICES, families.mia, "").body("gaps.kind",
                containsInAnyOrder("NO_VOICE", "NO_ENQUIRY", "NO_RESPONSE"))
                .body("gaps.rule", hasItem("childs-voice v1"))
                .body("gaps.find { it.kind == 'NO_VOICE' }.child", equalTo("child-1"))
                .body("gaps.find { it.kind == 'NO_VOICE' }.weeks", equalTo(8))
                .body("gaps.find { it.kind == 'NO_ENQUIRY' }.line", equalTo(came));

        String referral = referralOf(families.mia);
        as(SCHOOL, "referrer")
                .body("{\"child\": " + mia + ", \"askedOn\": \"" + TODAY.minusDays(30) + "\", \"asked\": \"CHILD\"}")
                .post("/v1/referrals/" + referral + "/enquiries").then().statusCode(201);
        entry(CHILDRENS_SERVICES, "support", TODAY.minusDays(1).toString(), mia,
                ", \"childsVoice\": \"He is always there\", \"sharing\": {\"audience\": \"CIRCLE\"}");
        read(CHILDRENS_SERVICES, families.mia, "").body("gaps.kind", not(hasItem("NO_ENQUIRY")))
                .body("gaps.findAll { it.kind == 'NO_VOICE' }.to", contains(TODAY.minusDays(1).toString()));
    }

    @Test
    void which_agency_of_the_child_s_circle_has_shown_nothing_is_said() {
        shared(SCHOOL, "move", "2026-03-01", mia);

        read(CHILDRENS_SERVICES, families.mia, "").body("nothingFrom", contains(NURSERY));
        read(CHILDRENS_SERVICES, families.dave, "", CHAIR).body("nothingFrom",
                contains(SCHOOL, NURSERY, POLICE, TwoFamilies.PROBATION));
        read(SCHOOL, families.dave, "", CHAIR).body("nothingFrom", not(hasItem(TwoFamilies.PROBATION)))
                .body("withheld", nullValue());
        read(SCHOOL, families.dave, "").body("nothingFrom", not(hasItem(TwoFamilies.PROBATION)));
    }

    @Test
    void a_line_that_is_taken_back_between_two_pages_moves_nothing_past_the_reader() {
        String first = shared(SCHOOL, "move", "2026-03-01", mia);
        shared(SCHOOL, "move", "2026-03-02", mia);
        shared(SCHOOL, "move", "2026-03-03", mia);
        String next = read(CHILDRENS_SERVICES, families.mia, "?limit=2").body("lines", hasSize(2)).extract().path("next");
        as(SCHOOL, "practitioner").header("If-Match", "\"v1\"").body("{\"reason\": \"Another child\"}")
                .put("/v1/chronology-entries/" + first + "/withdrawal").then().statusCode(200);
        read(CHILDRENS_SERVICES, families.mia, "?limit=2&after=" + next)
                .body("lines.happened.date", contains("2026-03-03")).body("next", nullValue());
    }

    @Test
    void who_lived_there_is_read_only_as_it_is_known_now_and_from_what_the_reader_may_read() {
        String gran = shared(POLICE, "move", "2026-03-01", quoted(families.gran));
        read(CHILDRENS_SERVICES, families.ada, "?over=HOUSEHOLD").statusCode(200).body("lines.id", contains(gran));
        read(CHILDRENS_SERVICES, families.ada, "?over=HOUSEHOLD&knownAt=2026-01-01T00:00:00Z").statusCode(422)
                .body("errors[0].pointer", equalTo("/knownAt"));
        safeguarding.referral.Owner.run("update referral set unchecked = true where id = '" + referralOf(families.ada) + "'");
        read(CHILDRENS_SERVICES, families.ada, "?over=HOUSEHOLD").statusCode(200).body("lines", empty());
    }

    @Test
    void an_agency_reads_its_own_alone_and_page_by_page() {
        List.of("2026-03-03", "2026-03-01", "2026-03-02").forEach(day -> shared(SCHOOL, "move", day, mia));
        shared(NURSERY, "injury", "2026-03-02", quoted(families.miaAtNursery));

        read(SCHOOL, families.mia, "?own=true").body("lines", hasSize(3)).body("lines.agency", everyItem(equalTo(SCHOOL)));
        JsonPath first = read(SCHOOL, families.mia, "?limit=3").body("lines", hasSize(3)).extract().jsonPath();
        read(SCHOOL, families.mia, "?limit=3&after=" + first.getString("next") + "&knownAt=" + first.getString("knownAt"))
                .body("lines.happened.date", contains("2026-03-03")).body("next", nullValue());
    }

    @Test
    void nobody_outside_the_circle_can_tell_that_there_is_anybody() {
        shared(SCHOOL, "move", "2026-03-01", mia);
        String nobody = read(STRANGER, NOBODY.toString(), "").statusCode(404).extract().asString();

        assertThat(read(STRANGER, families.mia, "").statusCode(404).extract().asString()).isEqualTo(nobody);
        assertThat(read(POLICE, families.mia, "", "practitioner", CHAIR).statusCode(404).extract().asString())
                .isEqualTo(nobody);
    }

    @Test
    void neither_can_a_worker_who_stands_too_near_though_his_colleague_reads() {
        shared(SCHOOL, "move", "2026-03-01", mia);

        for (String page : List.of("", "/signs")) {
            String nobody = readFor("colleague.invented", NOBODY + page).statusCode(404).extract().asString();
            assertThat(readFor(FakeRegistry.TOO_NEAR, families.mia + page).statusCode(404).extract().asString())
                    .isEqualTo(nobody);
            readFor("colleague.invented", families.mia + page).statusCode(200);
        }
    }

    @Test
    void while_the_registry_does_not_answer_nothing_is_shown() {
        for (String agency : Set.of(FakeRegistry.ASKED_WHILE_DOWN, FakeRegistry.ANSWERED_WITH_NONSENSE)) {
            read(agency, families.mia, "").statusCode(503).header("Retry-After", equalTo("5"))
                    .body("type", equalTo("urn:safeguarding:problem:vicinity-not-answered"));
        }
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        read(SCHOOL, families.mia, "?knownAt=yesterday").statusCode(422).body("errors.pointer", contains("/knownAt"));
        read(SCHOOL, families.mia, "?over=STREET").statusCode(422);
        read(SCHOOL, families.mia, "?after=nonsense").statusCode(400);
    }

    @Test
    void every_line_that_is_shown_is_a_reading_on_the_trail() {
        String id = shared(SCHOOL, "move", "2026-03-01", mia);
        read(CHILDRENS_SERVICES, families.mia, "").statusCode(200);

        assertThat(count("trail_entry where subject = '" + id + "' and action = 'chronology-entry.read' and view = 'chronology'"
                + " and agency = '" + CHILDRENS_SERVICES + "'")).isEqualTo(1);
        assertThat(count("trail_entry where subject = '" + families.mia + "' and action = 'chronology.looked-into'"))
                .isEqualTo(1);
    }

    private static ValidatableResponse readFor(String worker, String path) {
        return as(SCHOOL, "practitioner").header("On-Behalf-Of", worker)
                .header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa").get("/v1/chronologies/" + path).then();
    }

    private String shown(String agency, String query) {
        return read(agency, families.mia, query).statusCode(200).extract().asString()
                .replaceFirst("\"knownAt\":\"[^\"]*\"", "");
    }

    private static String referralOf(String child) {
        return safeguarding.referral.Owner.list("select referral::text from child where id = '" + child + "'").get(0);
    }
}
