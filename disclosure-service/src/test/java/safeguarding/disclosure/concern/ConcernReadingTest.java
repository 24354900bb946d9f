package safeguarding.disclosure.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static safeguarding.disclosure.Invented.concern;
import static safeguarding.disclosure.Invented.offender;
import static safeguarding.disclosure.Officers.POLICE;
import static safeguarding.disclosure.Officers.PROBATION;
import static safeguarding.disclosure.Officers.practitionerOf;
import static safeguarding.disclosure.Officers.raised;
import static safeguarding.disclosure.Officers.recorded;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

/** What another agency sees of a concern is for the registry to say, at the moment of reading. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class ConcernReadingTest {

    private static final String ADDRESS = "14 Planted Mews";
    private static final String POSTCODE = "SO23 8UJ";

    @Inject
    Database database;

    private UUID offender;
    private UUID concern;

    @BeforeEach
    void a_concern() {
        offender = recorded(POLICE, offender());
        concern = raised(POLICE, concern(offender));
    }

    @Test
    void in_full() {
        read(TinyRegistry.TOLD_IN_FULL, concern).then().statusCode(200).header("Cache-Control", "no-store")
                .body("detail", equalTo("FULL")).body("kind", equalTo("change-of-address")).body("statement", equalTo("FACT"))
                .body("narrative", containsString("Planted narrative"))
                .body("adult.name.given", equalTo("David")).body("adult.category", equalTo(1)).body("adult.level", equalTo(2))
                // One prohibition is no business of those who work with children, and one has ended.
                .body("adult.prohibitions.text", contains("Not to be alone with a child."))
                .body("contact.agency", equalTo(PROBATION)).body("contact.manager.phone", equalTo("01962 000000"))
                .body("$", not(hasKey("offender")));
    }

    @Test
    void in_summary_without_narrative_and_prohibitions() {
        read(TinyRegistry.TOLD_IN_SUMMARY, concern).then().statusCode(200)
                .body("detail", equalTo("SUMMARY")).body("kind", equalTo("change-of-address"))
                .body("adult.name.family", equalTo("Marshinvented")).body("adult.category", equalTo(1))
                .body("contact.manager.name", equalTo("Olive Officer"))
                .body("$", not(hasKey("narrative"))).body("adult", not(hasKey("prohibitions")))
                .body("$", not(hasKey("offender")));
    }

    @Test
    void whom_to_ring_and_nothing_else() {
        read(TinyRegistry.TOLD_WHOM_TO_RING, concern).then().statusCode(200)
                .body("$", allOf(aMapWithSize(3), hasKey("detail"), hasKey("about"), hasKey("contact")))
                .body("detail", equalTo("CONTACT_ONLY")).body("about", equalTo("an adult connected to the child"))
                .body("contact.agency", equalTo(PROBATION))
                .body("contact.manager.email", equalTo("olive.officer@probation.invalid"));
    }

    @Test
    void not_at_all_is_answered_like_a_concern_that_is_not_there() {
        Response anothers = read(TinyRegistry.NOT_TOLD, concern);
        Response none = read(TinyRegistry.NOT_TOLD, UUID.randomUUID());

        anothers.then().statusCode(404).body("type", equalTo("urn:safeguarding:problem:concern-not-found"));
        assertThat(withoutId(anothers)).isEqualTo(withoutId(none));
    }

    @Test
    void a_worker_who_stands_too_near_finds_nothing_and_his_colleague_reads() {
        Response hidden = read(TinyRegistry.TOLD_IN_FULL, TinyRegistry.TOO_NEAR, concern);

        hidden.then().statusCode(404);
        assertThat(withoutId(hidden)).isEqualTo(withoutId(read(TinyRegistry.TOLD_IN_FULL, TinyRegistry.TOO_NEAR,
                UUID.randomUUID()))).isEqualTo(withoutId(read(TinyRegistry.TOLD_IN_FULL, UUID.randomUUID())));
        read(TinyRegistry.TOLD_IN_FULL, "colleague.invented", concern).then().statusCode(200);
        assertThat(database.readingsOf(concern)).containsExactly("concern.read 1 FULL " + TinyRegistry.TOLD_IN_FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = { TinyRegistry.TOLD_WITHOUT_ADDRESSES, TinyRegistry.TOLD_NOTHING_OF_ADDRESSES })
    void where_addresses_are_withheld_or_nobody_says_that_they_are_not_none_is_shown(String agency) {
        Response withheld = read(agency, withAnAddress());

        withheld.then().statusCode(200).body("detail", equalTo("FULL")).body("addressesWithheld", equalTo(true))
                .body("kind", equalTo("change-of-address")).body("adult.category", equalTo(1))
                .body("contact.manager.phone", equalTo("01962 000000"))
                .body("$", not(hasKey("narrative"))).body("adult", not(hasKey("prohibitions")));
        assertThat(withheld.asString()).doesNotContain(ADDRESS, POSTCODE);
    }

    @Test
    void addresses_are_shown_to_whoever_recorded_them_and_to_whoever_may_see_them() {
        UUID said = withAnAddress();

        for (String agency : new String[] { POLICE, TinyRegistry.TOLD_IN_FULL }) {
            Response shown = read(agency, said);
            shown.then().statusCode(200).body("$", not(hasKey("addressesWithheld")));
            assertThat(shown.asString()).contains(ADDRESS, POSTCODE);
        }
    }

    @Test
    void that_addresses_were_left_out_is_on_the_trail() {
        read(TinyRegistry.TOLD_WITHOUT_ADDRESSES, concern);

        assertThat(database.readingsOf(concern))
                .containsExactly("concern.read 1 FULL-WITHOUT-ADDRESSES " + TinyRegistry.TOLD_WITHOUT_ADDRESSES);
    }

    @Test
    void a_right_to_a_concern_that_is_not_there_finds_nothing() {
        read(TinyRegistry.TOLD_IN_FULL, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_withdrawn_concern_is_there_for_nobody_else() {
        withdrawn();

        assertThat(withoutId(read(TinyRegistry.TOLD_IN_FULL, concern)))
                .isEqualTo(withoutId(read(TinyRegistry.NOT_TOLD, UUID.randomUUID())));
    }

    @Test
    void until_the_registry_has_decided_on_a_new_version_those_told_of_the_old_one_wait() {
        read(TinyRegistry.TOLD_OF_THE_FIRST, concern).then().statusCode(200);
        withdrawn();

        read(TinyRegistry.TOLD_OF_THE_FIRST, concern).then().statusCode(503).header("Retry-After", equalTo("5"));
    }

    private void withdrawn() {
        Officers.of(POLICE).header("If-Match", "\"v1\"").body("{\"reason\":\"Planted narrative.\"}")
                .when().put("/v1/concerns/" + concern + "/withdrawal").then().statusCode(200);
    }

    @Test
    void a_yes_without_a_detail_is_a_no() {
        read(TinyRegistry.NO_DETAIL, concern).then().statusCode(404);
    }

    @Test
    void a_right_is_asked_for_each_time_and_a_recall_holds_at_once() {
        read(TinyRegistry.RECALLED, concern).then().statusCode(200);
        read(TinyRegistry.RECALLED, concern).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { TinyRegistry.FAILING, TinyRegistry.REFUSING, TinyRegistry.CUT_OFF, TinyRegistry.UNKNOWN_DETAIL })
    void while_the_registry_cannot_be_asked_nothing_is_shown_nor_whether_there_is_something(String agency) {
        Response anothers = read(agency, concern);
        Response none = read(agency, UUID.randomUUID());

        anothers.then().statusCode(503).contentType("application/problem+json").header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:safeguarding:problem:registry-unreachable"));
        assertThat(withoutId(anothers)).isEqualTo(withoutId(none));
    }

    @Test
    void a_slow_registry_is_waited_for_two_seconds() {
        long asked = System.nanoTime();
        Response answer = read(TinyRegistry.SLOW, concern);
        Duration waited = Duration.ofNanos(System.nanoTime() - asked);

        answer.then().statusCode(503).header("Retry-After", equalTo("5"));
        assertThat(waited).isBetween(Duration.ofMillis(1500), Duration.ofSeconds(5));
    }

    @Test
    void the_recorder_reads_without_the_registry() {
        UUID own = recorded(TinyRegistry.FAILING, offender());

        practitionerOf(TinyRegistry.FAILING).when().get("/v1/concerns/" + database.onlyConcernAbout(own))
                .then().statusCode(200).body("kind", equalTo("managed-offender")).body("offender", equalTo(own.toString()));
    }

    @Test
    void each_reading_is_on_the_trail_of_both_records_and_a_refused_one_is_too() {
        String refused = UUID.randomUUID().toString();

        read(TinyRegistry.TOLD_IN_SUMMARY, concern);
        practitionerOf(TinyRegistry.NOT_TOLD).header("X-Request-Id", refused).when().get("/v1/concerns/" + concern);

        assertThat(database.readingsOf(concern)).containsExactly("concern.read 1 SUMMARY " + TinyRegistry.TOLD_IN_SUMMARY);
        assertThat(database.readingsOf(offender))
                .containsExactly("offender.read 1 concern-SUMMARY " + TinyRegistry.TOLD_IN_SUMMARY);
        assertThat(database.refusalsOf(refused)).containsExactly("access.refused 404 GET /v1/concerns/" + concern);
    }

    private UUID withAnAddress() {
        Map<String, Object> said = new HashMap<>(concern(offender));
        said.put("narrative", "Planted narrative: they live at " + ADDRESS + " now, " + POSTCODE);
        return raised(POLICE, said);
    }

    private static Response read(String agency, String worker, UUID concern) {
        return as(Tokens.of(agency).user(worker).roles("practitioner"), PURPOSE, LEGAL_BASIS)
                .when().get("/v1/concerns/" + concern);
    }

    private static Response read(String agency, UUID concern) {
        return practitionerOf(agency).when().get("/v1/concerns/" + concern);
    }

    private static String withoutId(Response answer) {
        String requestId = answer.header("X-Request-Id");
        return answer.statusCode() + "\n" + answer.headers().toString().replace(requestId, "id") + "\n"
                + answer.asString().replace(requestId, "id");
    }
}
