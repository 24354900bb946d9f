package safeguarding.referral.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.TwoFamilies.NURSERY;
import static safeguarding.referral.TwoFamilies.entry;
import static safeguarding.referral.TwoFamilies.quoted;
import static safeguarding.referral.TwoFamilies.recorded;
import static safeguarding.referral.TwoFamilies.shared;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.FakeRegistry;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;
import safeguarding.referral.TwoFamilies;

@QuarkusTest
class EntryTest extends OverHttp {

    private TwoFamilies families;

    @BeforeEach
    void two_families() {
        families = new TwoFamilies();
    }

    @Test
    void an_agency_keeps_an_event_with_all_that_belongs_to_it() {
        String body = EntryExample.JSON.replace("01970000-0000-7000-8000-000000000003", families.mia)
                .replace("01970000-0000-7000-8000-000000000004", families.dave);
        String id = recorded(SCHOOL, body).statusCode(201).body("warnings", empty()).extract().path("id");

        as(SCHOOL, "referrer").get("/v1/chronology-entries/" + id).then().statusCode(200).header("ETag", equalTo("\"v1\""))
                .body("recordedBy", equalTo(SCHOOL)).body("said.people", contains(families.mia, families.dave))
                .body("said.happened.accuracyIndicator", equalTo("UAA")).body("said.statement.grade", equalTo("1AP"))
                .body("said.response.outcome", equalTo("She gave his first name only."));
    }

    @Test
    void nothing_is_refused_for_being_incomplete_and_what_nobody_is_permitted_to_see_nobody_sees() {
        recorded(SCHOOL, "{\"people\": [" + quoted(families.mia) + "], \"type\": \"other\"}").statusCode(201)
                .body("warnings", hasItem(startsWith("/happened:"))).body("warnings", hasItem(startsWith("/sharing:")))
                .body("warnings", hasItem(startsWith("/response:")));
        TwoFamilies.read(CHILDRENS_SERVICES, families.mia, "").body("lines", empty());
    }

    @Test
    void it_is_corrected_by_new_versions_and_nothing_is_overwritten() {
        String id = shared(SCHOOL, "move", "2026-03-01", quoted(families.mia));
        changed(id, "", "\"v1\"", "injury").statusCode(200).body("version", equalTo(2));

        changed(id, "", "\"v1\"", "move").statusCode(412);
        read(id, "/versions/1").body("said.type", equalTo("move"));
        read(id, "/versions/2").body("said.type", equalTo("injury"));
        as(SCHOOL, "practitioner").get("/v1/chronology-entries/" + id + "/versions/3").then().statusCode(404);
    }

    @Test
    void what_is_taken_back_stays_in_its_versions_and_is_changed_no_more() {
        String id = shared(SCHOOL, "move", "2026-03-01", quoted(families.mia));
        as(SCHOOL, "practitioner").header("If-Match", "\"v1\"").body("{\"reason\": \"It was his cousin\"}")
                .put("/v1/chronology-entries/" + id + "/withdrawal").then().statusCode(200);

        read(id, "").body("status", equalTo("WITHDRAWN")).body("withdrawalReason", equalTo("It was his cousin"));
        changed(id, "", "\"v2\"", "injury").statusCode(409);
        read(id, "/versions/1").body("status", equalTo("RECORDED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "people": ["MIA"], "type": "sorcery"                                                              | /type
            "people": ["MIA", "MIA"], "type": "move"                                                          | /people
            "people": [], "type": "move"                                                                      | /people
            "people": ["MIA"], "type": "move", "happened": {"date": "2999-01-01", "accuracyIndicator": "AAA"} | /happened/date
            "people": ["MIA"], "type": "move", "statement": {"text": "x", "nature": "FACT", "grade": "9ZZ"}   | /statement/grade
            "people": ["MIA"], "type": "move", "sharing": {"audience": "NAMED"}                               | /sharing/agencies
            "people": ["MIA"], "type": "move", "confirms": ["01970000-0000-7000-8000-0000000000ff"]           | /confirms
            "people": ["01970000-0000-7000-8000-0000000000ff"], "type": "move"                                | /people
            """)
    void what_cannot_be_right_is_refused_with_a_pointer_and_nothing_is_saved(String members, String pointer) {
        long before = count("chronology_line_version");
        recorded(SCHOOL, "{" + members.replace("MIA", families.mia) + "}").statusCode(422)
                .body("errors.pointer", contains(pointer));
        assertThat(count("chronology_line_version")).isEqualTo(before);
    }

    @Test
    void somebody_whom_an_agency_may_not_see_is_refused_like_nobody() {
        String ofNobody = refusal(NOBODY.toString());

        assertThat(refusal(families.mia)).isEqualTo(ofNobody);
        assertThat(refusal(families.miaAtNursery)).isEqualTo(ofNobody);
    }

    @Test
    void a_link_leads_only_to_what_the_agency_may_see() {
        String hidden = entry(NURSERY, "injury", "2026-03-01", quoted(families.miaAtNursery), "");
        String seen = shared(NURSERY, "injury", "2026-03-01", quoted(families.miaAtNursery));
        String linking = "{\"people\": [" + quoted(families.mia) + "], \"type\": \"injury\", \"confirms\": [\"%s\"]}";

        recorded(SCHOOL, linking.formatted(hidden)).statusCode(422).body("errors.pointer", contains("/confirms"));
        recorded(SCHOOL, linking.formatted(seen)).statusCode(201);
    }

    @Test
    void another_agency_cannot_tell_that_there_is_an_entry() {
        String id = shared(SCHOOL, "move", "2026-03-01", quoted(families.mia));
        for (String path : new String[] { "", "/versions/1" }) {
            assertThat(missing(id + path)).isEqualTo(missing(NOBODY + path));
        }
        as(CHILDRENS_SERVICES, "practitioner").header("If-Match", "\"v1\"").body("{\"reason\": \"x\"}")
                .put("/v1/chronology-entries/" + id + "/withdrawal").then().statusCode(404);
    }

    @Test
    void about_its_own_referral_an_agency_records_while_the_registry_is_away() {
        String referral = as(FakeRegistry.ASKED_WHILE_DOWN, "referrer").body(Invented.JONES).post("/v1/referrals").then()
                .statusCode(201).extract().path("id");
        String child = as(FakeRegistry.ASKED_WHILE_DOWN, "referrer").get("/v1/referrals/" + referral).then().extract()
                .path("children[0].id");

        recorded(FakeRegistry.ASKED_WHILE_DOWN, "{\"people\": [\"" + child + "\"], \"type\": \"move\"}").statusCode(201);
        recorded(FakeRegistry.ASKED_WHILE_DOWN, "{\"people\": [\"" + NOBODY + "\"], \"type\": \"move\"}").statusCode(503);
    }

    @Test
    void every_version_and_every_reading_is_on_the_trail() {
        String id = shared(SCHOOL, "move", "2026-03-01", quoted(families.mia));
        changed(id, "", "\"v1\"", "injury").statusCode(200);
        read(id, "");

        for (String action : new String[] { "recorded", "corrected" }) {
            assertThat(count("trail_entry join content_version using (subject, version, digest) where subject = '" + id
                    + "' and action = 'chronology-entry." + action + "'")).isEqualTo(1);
        }
        assertThat(count("trail_entry where subject = '" + id + "' and action = 'chronology-entry.read'")).isEqualTo(1);
    }

    private ValidatableResponse changed(String id, String path, String version, String type) {
        return as(SCHOOL, "practitioner").header("If-Match", version)
                .body("{\"people\": [" + quoted(families.mia) + "], \"type\": \"" + type + "\"}")
                .put("/v1/chronology-entries/" + id + path).then();
    }

    private static ValidatableResponse read(String id, String path) {
        return as(SCHOOL, "practitioner").get("/v1/chronology-entries/" + id + path).then().statusCode(200);
    }

    private static String refusal(String person) {
        return as(STRANGER, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .body("{\"people\": [\"" + person + "\"], \"type\": \"move\"}").post("/v1/chronology-entries").then()
                .statusCode(422).extract().asString();
    }

    private static String missing(String path) {
        return as(CHILDRENS_SERVICES, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/chronology-entries/" + path).then().statusCode(404).extract().asString();
    }
}
