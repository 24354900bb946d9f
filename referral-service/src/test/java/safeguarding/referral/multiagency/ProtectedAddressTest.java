package safeguarding.referral.multiagency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.TwoFamilies.NURSERY;
import static safeguarding.referral.TwoFamilies.POLICE;
import static safeguarding.referral.TwoFamilies.entry;
import static safeguarding.referral.TwoFamilies.quoted;
import static safeguarding.referral.TwoFamilies.read;
import static safeguarding.testkit.Calls.as;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

/** An address that is protected stands in nobody's chronology but in those of agencies that may see it. */
@QuarkusTest
class ProtectedAddressTest extends OverHttp {

    private static final String PLANTED = "Planted-Lodge";
    private static final String ALL_IN_WORDS = """
            , "impact": "Planted-Lodge", "childsVoice": "Planted-Lodge", "analysis": "Planted-Lodge",
            "response": {"done": "Planted-Lodge", "on": "2026-03-03", "outcome": "Planted-Lodge"},
            "sharing": {"audience": "CIRCLE", "because": "Planted-Lodge"}""";
    private static final Map<String, String> RECORDS = Map.of("/v1/voices", """
            {"child": "CHILD", "heard": {"date": "2026-03-01", "accuracyIndicator": "AAA"}, "manner": "SPOKE",
             "words": "Planted-Lodge", "showed": "Planted-Lodge", "heardBy": "Planted-Lodge", "setting": "Planted-Lodge",
             "questionsAsked": "Planted-Lodge", "seenAlone": "NO", "whyNotAlone": "Planted-Lodge", "wishes": "Planted-Lodge",
             "interpretation": "Planted-Lodge", "response": {"done": "Planted-Lodge"}, "sharing": {"audience": "CIRCLE"}}""",
            "/v1/neglect-records", """
                    {"child": "CHILD", "graded": {"date": "2026-03-01", "accuracyIndicator": "AAA"},
                     "grades": [{"area": "SAFETY", "grade": 4, "note": "Planted-Lodge", "sharing": {"audience": "CIRCLE"}}],
                     "signs": [{"sign": "was-not-brought", "description": "Planted-Lodge", "sharing": {"audience": "CIRCLE"}}],
                     "presentingProblem": "Planted-Lodge"}""",
            "/v1/indicator-records", """
                    {"child": "CHILD", "recorded": {"date": "2026-03-01", "accuracyIndicator": "AAA"}, "sections": [
                      {"section": "child-physical", "childsWords": "Planted-Lodge", "context": "Planted-Lodge",
                       "sharing": {"audience": "CIRCLE"}, "indications": [{"indicator": "Planted-Lodge", "presence": "REPORTED",
                       "description": "Planted-Lodge", "observer": "Planted-Lodge"}]}]}""",
            "/v1/protective-capacities", """
                    {"child": "CHILD", "carer": "CARER", "assessed": {"date": "2026-03-01", "accuracyIndicator": "AAA"},
                     "factors": [{"harm": "neglect", "able": "NO", "willing": "YES", "evidence": "Planted-Lodge"}],
                     "strengths": "Planted-Lodge", "support": "Planted-Lodge", "sharing": {"audience": "CIRCLE"}}""");

    private TwoFamilies families;

    @BeforeEach
    void two_families() {
        families = new TwoFamilies();
    }

    @Test
    void what_was_said_in_words_about_somebody_whose_address_is_protected_is_left_out_and_that_it_is_is_said() {
        String id = entry(NURSERY, "move", "2026-03-02", quoted(families.miaAtNursery), ALL_IN_WORDS);
        assertThat(read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].said.impact", equalTo(PLANTED))
                .body("lines[0].addressesWithheld", nullValue()).extract().asString()).contains("move by");

        families.neighbours().hides("mia").arrange();

        String answer = read(CHILDRENS_SERVICES, families.mia, "").statusCode(200).body("lines", hasSize(1))
                .body("lines[0].type", equalTo("move")).body("lines[0].agency", equalTo(NURSERY))
                .body("lines[0].happened.date", equalTo("2026-03-02")).body("lines[0].people", contains("child-1"))
                .body("lines[0].addressesWithheld", equalTo(true)).body("lines[0].said.statement", nullValue())
                .extract().asString();
        assertThat(answer).doesNotContain(PLANTED, "move by");
        assertThat(read(SCHOOL, families.mia, "").body("lines[0].addressesWithheld", equalTo(true)).extract().asString())
                .as("told in summary").doesNotContain(PLANTED, "move by");
        assertThat(count("trail_entry where subject = '" + id + "' and view = 'chronology-WITHOUT-ADDRESSES' and agency = '"
                + CHILDRENS_SERVICES + "'")).isEqualTo(1);
    }

    @Test
    void nothing_in_words_is_shown_of_any_record_that_is_a_line_nor_among_the_signs() {
        RECORDS.forEach((path, form) -> as(NURSERY, "practitioner")
                .body(form.replace("CHILD", families.miaAtNursery).replace("CARER", families.mother))
                .post(path).then().statusCode(201));
        families.neighbours().hides("mia").hides("mother").arrange();

        assertThat(read(CHILDRENS_SERVICES, families.mia, "").statusCode(200).body("lines", hasSize(RECORDS.size()))
                .body("lines.findAll { it.addressesWithheld }", hasSize(RECORDS.size()))
                .body("lines.find { it.noun == 'neglect-record' }.said.grades[0].grade", equalTo(4))
                .extract().asString()).doesNotContain(PLANTED);
        assertThat(signs(CHILDRENS_SERVICES)).doesNotContain(PLANTED).contains("\"addressesWithheld\":true",
                "was-not-brought");
        assertThat(signs(NURSERY)).contains(PLANTED).doesNotContain("addressesWithheld");
    }

    @Test
    void whoever_keeps_it_reads_all_of_it_and_so_does_whoever_may_see_the_address() {
        entry(NURSERY, "move", "2026-03-02", quoted(families.miaAtNursery), ALL_IN_WORDS);
        entry(POLICE, "injury", "2026-03-02", quoted(families.adaWithPolice), ALL_IN_WORDS);
        families.neighbours().hides("mia").arrange();

        read(NURSERY, families.miaAtNursery, "").body("lines[0].said.impact", equalTo(PLANTED))
                .body("lines[0].addressesWithheld", nullValue());
        read(CHILDRENS_SERVICES, families.ada, "").body("lines[0].said.impact", equalTo(PLANTED))
                .body("lines[0].addressesWithheld", nullValue());
    }

    @Test
    void one_of_those_whom_a_version_is_about_is_enough() {
        String about = quoted(families.miaAtNursery, families.mother);
        String id = entry(NURSERY, "move", "2026-03-02", about, ALL_IN_WORDS);
        String then = Instant.now().toString();
        families.neighbours().hides("mother").arrange();
        assertThat(read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].said", notNullValue()).extract().asString())
                .doesNotContain(PLANTED);

        as(NURSERY, "practitioner").header("If-Match", "\"v1\"").body("{\"people\": [" + quoted(families.miaAtNursery)
                + "], \"type\": \"move\", \"sharing\": {\"audience\": \"CIRCLE\"}}").put("/v1/chronology-entries/" + id).then()
                .statusCode(200);

        read(CHILDRENS_SERVICES, families.mia, "").body("lines[0].version", equalTo(2))
                .body("lines[0].addressesWithheld", nullValue());
        assertThat(read(CHILDRENS_SERVICES, families.mia, "?knownAt=" + then).body("lines[0].version", equalTo(1))
                .body("lines[0].addressesWithheld", equalTo(true)).extract().asString()).doesNotContain(PLANTED);
    }

    private String signs(String agency) {
        return as(agency, "practitioner").get("/v1/chronologies/" + families.mia + "/signs").then().statusCode(200).extract()
                .asString();
    }
}
