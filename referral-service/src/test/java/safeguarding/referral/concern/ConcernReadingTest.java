package safeguarding.referral.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.concern;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.FakeRegistry;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Tokens;

@QuarkusTest
class ConcernReadingTest extends OverHttp {

    private static final String ADDRESS = "14 Planted Mews";
    private static final String POSTCODE = "SO23 8UJ";

    @Test
    void an_agency_told_in_full_reads_all_of_it() {
        reads(FakeRegistry.TOLD_IN_FULL, concern(), 200)
                .header("ETag", "\"v1\"")
                .body("detail", equalTo("FULL"))
                .body("narrative", notNullValue());
    }

    @Test
    void an_agency_told_in_summary_reads_no_narrative() {
        reads(FakeRegistry.TOLD_IN_SUMMARY, concern(), 200)
                .body("detail", equalTo("SUMMARY"))
                .body("kind", equalTo("abuse-images"))
                .body("statement.text", notNullValue())
                .body("narrative", nullValue());
    }

    @Test
    void an_agency_told_whom_to_ring_reads_that_and_no_more() {
        String answer = reads(FakeRegistry.TOLD_WHOM_TO_RING, concern(), 200)
                .body("detail", equalTo("CONTACT_ONLY"))
                .body("concernClass", equalTo("SAFEGUARDING"))
                .body("recordedBy", equalTo(SCHOOL))
                .body("contact.phone", equalTo("01962 000000"))
                .extract().asString();
        assertThat(answer).doesNotContain("Planted").doesNotContain("abuse-images").doesNotContain("subject");
    }

    @Test
    void each_reading_is_on_the_trail_in_the_detail_in_which_it_was() {
        String id = concern();
        reads(FakeRegistry.TOLD_IN_SUMMARY, id, 200);
        assertThat(
                count("trail_entry where subject = '" + id + "' and action = 'concern.read' and view = 'SUMMARY' and agency = '"
                        + FakeRegistry.TOLD_IN_SUMMARY + "'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { FakeRegistry.NOT_TOLD, STRANGER })
    void an_agency_that_was_not_told_cannot_tell_that_there_is_a_concern(String agency) {
        String id = concern();
        String hidden = reads(agency, id, 404).extract().asString();
        String missing = reads(agency, NOBODY.toString(), 404).extract().asString();
        assertThat(hidden).isEqualTo(missing);
        assertThat(count("trail_entry where subject = '" + id + "' and agency = '" + agency + "'")).isZero();
    }

    @Test
    void neither_can_a_worker_who_stands_too_near_though_his_colleague_reads() {
        String id = concern();
        String hidden = readsAs(FakeRegistry.TOO_NEAR, id, 404);
        assertThat(hidden).isEqualTo(readsAs(FakeRegistry.TOO_NEAR, NOBODY.toString(), 404))
                .isEqualTo(readsAs("colleague.invented", NOBODY.toString(), 404));
        assertThat(readsAs("colleague.invented", id, 200)).contains("Planted-Narrative");
        assertThat(count("trail_entry where subject = '" + id + "' and agency = '" + FakeRegistry.TOLD_IN_FULL + "'"))
                .as("of the colleague's reading alone").isEqualTo(1);
    }

    @Test
    void nor_a_worker_whom_his_agencys_system_names() {
        String id = concern();
        as(FakeRegistry.TOLD_IN_FULL, "practitioner").header("On-Behalf-Of", FakeRegistry.TOO_NEAR)
                .get("/v1/concerns/" + id).then().statusCode(404);
        as(FakeRegistry.TOLD_IN_FULL, "practitioner").header("On-Behalf-Of", "colleague.invented")
                .get("/v1/concerns/" + id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { FakeRegistry.TOLD_WITHOUT_ADDRESSES, FakeRegistry.TOLD_NOTHING_OF_ADDRESSES })
    void where_addresses_are_withheld_or_nobody_says_that_they_are_not_none_is_shown(String agency) {
        String id = concernWithAnAddress();
        String answer = reads(agency, id, 200)
                .body("detail", equalTo("FULL")).body("addressesWithheld", equalTo(true))
                .body("kind", equalTo("abuse-images"))
                .body("contact.phone", equalTo("01962 000000"))
                .extract().asString();
        assertThat(answer).doesNotContain(ADDRESS).doesNotContain(POSTCODE).doesNotContain("Planted-Lodge");
        assertThat(count("trail_entry where subject = '" + id + "' and view = 'FULL-WITHOUT-ADDRESSES' and agency = '" + agency
                + "'")).isEqualTo(1);
    }

    @Test
    void they_are_shown_to_whoever_recorded_them_and_to_whoever_may_see_them() {
        String id = concernWithAnAddress();
        for (String agency : new String[] { SCHOOL, FakeRegistry.TOLD_IN_FULL }) {
            String answer = reads(agency, id, 200).body("addressesWithheld", nullValue()).extract().asString();
            assertThat(answer).contains(ADDRESS).contains(POSTCODE).contains("Planted-Lodge");
        }
    }

    @Test
    void nor_can_an_agency_that_would_be_permitted_anything() {
        reads(FakeRegistry.TOLD_IN_FULL, NOBODY.toString(), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = { FakeRegistry.ASKED_WHILE_DOWN, FakeRegistry.ASKED_WHILE_FAILING, FakeRegistry.ASKED_WHILE_SLOW,
            FakeRegistry.ANSWERED_WITH_NONSENSE, FakeRegistry.PERMITTED_IN_NO_DETAIL })
    void a_read_waits_until_the_registry_has_decided(String agency) {
        String there = notNow(agency, concern());
        String notThere = notNow(agency, NOBODY.toString());
        assertThat(there).isEqualTo(notThere);
    }

    @Test
    void its_own_concern_an_agency_reads_without_the_registry() {
        as(SCHOOL, "practitioner").when().get("/v1/concerns/" + concern()).then().statusCode(200);
    }

    @Test
    void a_concern_that_was_taken_back_is_there_for_nobody_else() {
        String id = concern();
        reads(FakeRegistry.TOLD_IN_FULL, id, 200);
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"Planted-Reason\"}")
                .put("/v1/concerns/" + id + "/withdrawal").then().statusCode(200);
        assertThat(reads(FakeRegistry.TOLD_IN_FULL, id, 404).extract().asString())
                .isEqualTo(reads(FakeRegistry.TOLD_IN_FULL, NOBODY.toString(), 404).extract().asString());
    }

    @Test
    void until_the_registry_has_decided_on_a_new_version_those_told_of_the_old_one_wait() {
        String id = concern();
        reads(FakeRegistry.TOLD_OF_THE_FIRST, id, 200);
        as(SCHOOL, "referrer").header("If-Match", "\"v1\"").body("{\"reason\": \"Planted-Reason\"}")
                .put("/v1/concerns/" + id + "/withdrawal").then().statusCode(200);
        assertThat(notNow(FakeRegistry.TOLD_OF_THE_FIRST, id)).doesNotContain("Planted");
    }

    private static String concernWithAnAddress() {
        String adult = Invented.read(Invented.jones()).getString("adults[1].id");
        return as(SCHOOL, "referrer")
                .body(Invented.concernAbout(adult).replace("a long story.", "they live at " + ADDRESS + " now, " + POSTCODE)
                        .replace("a telephone.", "a telephone at Planted-Lodge."))
                .post("/v1/concerns").then().statusCode(201).extract().path("id");
    }

    private static String readsAs(String worker, String id, int status) {
        return as(Tokens.of(FakeRegistry.TOLD_IN_FULL).user(worker).roles("practitioner"), PURPOSE, LEGAL_BASIS)
                .header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/concerns/" + id).then().statusCode(status).extract().asString();
    }

    private static String notNow(String agency, String id) {
        long asked = System.nanoTime();
        ValidatableResponse answer = reads(agency, id, 503);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMillis(3500));
        return answer.contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:safeguarding:problem:rights-not-answered"))
                .extract().asString();
    }

    private static ValidatableResponse reads(String agency, String id, int status) {
        return as(agency, "practitioner").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .when().get("/v1/concerns/" + id)
                .then().statusCode(status);
    }
}
