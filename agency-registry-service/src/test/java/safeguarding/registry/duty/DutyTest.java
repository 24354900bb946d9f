package safeguarding.registry.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

@QuarkusTest
class DutyTest extends OverHttp {

    private static final String A_FRIDAY_NOON = "2026-11-20T12:00:00Z";

    private final String place = Keeper.place();
    private String council;
    private String night;

    @BeforeEach
    void a_council_whose_nights_are_another_ones() {
        council = TestAgencies.fresh("CHILDRENS_SERVICES");
        night = TestAgencies.fresh("CHILDRENS_SERVICES");
        Keeper.keeps(night, "emergency-duty-team", Keeper.always(Keeper.place()));
        Keeper.keeps(council, "front-door", Keeper.weekdays(place, night, "emergency-duty-team"));
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-20T09:00:00Z, front-door, OWN_SERVICE", "2026-11-20T08:59:59Z, emergency-duty-team, FALLBACK",
            "2026-11-20T17:00:00Z, emergency-duty-team, FALLBACK", "2026-11-21T12:00:00Z, emergency-duty-team, FALLBACK",
            // Summer time: nine in England is eight in UTC.
            "2026-07-03T08:00:00Z, front-door, OWN_SERVICE", "2026-07-03T16:00:00Z, emergency-duty-team, FALLBACK",
            // Christmas Day, and the day that stands in for Boxing Day.
            "2026-12-25T12:00:00Z, emergency-duty-team, FALLBACK", "2026-12-28T12:00:00Z, emergency-duty-team, FALLBACK",
            "2026-12-29T12:00:00Z, front-door, OWN_SERVICE" })
    void somebody_is_on_duty_at_every_hour(String at, String service, String how) {
        onDuty(at).body("service.service", equalTo(service)).body("how", equalTo(how));
    }

    @Test
    void says_which_role_answers_how_it_is_reached_and_who_was_passed_over() {
        onDuty("2026-11-21T03:00:00Z")
                .body("service.agency", equalTo(night)).body("service.said.dutyRole", equalTo("Emergency duty social worker"))
                .body("service.said.contacts.value", contains("01632 960001"))
                .body("service.said.contacts.verifiedOn", contains("2026-10-02"))
                .body("passedOver.service", contains("front-door")).body("passedOver.why", contains("OUT_OF_HOURS"));
        onDuty(A_FRIDAY_NOON).body("passedOver", empty());
        String request = UUID.randomUUID().toString();
        Calls.as("invented-school", "practitioner").header("X-Request-Id", request).when()
                .get("/v1/duty?area=" + place).then().statusCode(200).body("area", equalTo(place));
        assertThat(trailOf(request)).containsExactly("duty.searched 1");
    }

    @Test
    void an_agency_that_has_closed_is_passed_over_and_a_place_without_its_own_has_the_last_resort() {
        String county = TestAgencies.fresh("POLICE");
        Keeper.keeps(county, "control-room", Keeper.always());

        onDuty(A_FRIDAY_NOON).body("service.agency", equalTo(council));
        TestAgencies.close("CHILDRENS_SERVICES", council);
        onDuty(A_FRIDAY_NOON).body("how", equalTo("LAST_RESORT")).body("service.said.areas", empty());
        ask("/v1/duty?area=" + Keeper.place() + "&type=POLICE").body("how", equalTo("LAST_RESORT"));
    }

    @Test
    void a_fallback_that_has_gone_is_passed_over_on_the_way() {
        String middle = TestAgencies.fresh("HEALTH_TRUST");
        Keeper.keeps(middle, "ward-desk", Keeper.weekdays(Keeper.place(), night, "emergency-duty-team"));
        Keeper.keeps(council, "front-door", Keeper.weekdays(place, middle, "ward-desk"));
        TestAgencies.close("HEALTH_TRUST", middle);

        onDuty("2026-11-21T12:00:00Z").body("service.agency", equalTo(night))
                .body("passedOver.why", contains("OUT_OF_HOURS", "CLOSED"));
    }

    @Test
    void what_nobody_would_answer_for_is_not_let_in() {
        String lonely = TestAgencies.fresh("SCHOOL");
        refused(lonely, Keeper.with(Keeper.always(place), "aroundTheClock", false), "/hours", "/fallback");
        refused(lonely, Keeper.weekdays(place, night, "no-such-team"), "/fallback");
        refused(lonely, Keeper.withHours(Keeper.weekdays(place, night, "emergency-duty-team"), "17:00", "09:00"),
                "/hours/0/closes");
        refused(lonely, Keeper.with(Keeper.always(place), "contacts", List.of()), "/contacts");
        refused(lonely, Keeper.with(Keeper.always("Hampshire"), "name", ""), "/areas/0", "/name");
        refused(lonely, Keeper.with(Keeper.always(place), "contacts", List.of(
                Map.of("kind", "PHONE", "value", "1", "verification", "VERIFIED"),
                Map.of("kind", "PHONE", "value", "2", "verification", "FAILED", "verifiedOn", "2999-01-01"))),
                "/contacts/0/verifiedOn", "/contacts/1/verifiedOn");
        // The night team falls back on the day team, which falls back on it.
        Keeper.says(night, "emergency-duty-team", Keeper.weekdays(place, council, "front-door"), "\"v1\"").then()
                .statusCode(422).body("errors.pointer", contains("/fallback"));
        Keeper.says(night, "emergency-duty-team", Keeper.with(Keeper.always(place), "closed", true), "\"v1\"").then()
                .statusCode(422).body("errors.pointer", contains("/closed"));
        assertThat(count("directory_service where agency = '" + lonely + "'")).isZero();
    }

    @Test
    void the_same_again_changes_nothing_and_another_needs_the_version() {
        String path = "/v1/services/" + council + "/front-door";
        Keeper.says(council, "front-door", Keeper.weekdays(place, night, "emergency-duty-team"), null).then().statusCode(200)
                .header("ETag", "\"v1\"");
        Keeper.says(council, "front-door", Keeper.always(place), null).then().statusCode(428);
        Keeper.says(council, "front-door", Keeper.always(place), "\"v7\"").then().statusCode(412);
        Keeper.says(council, "front-door", Keeper.always(place), "\"v1\"").then().statusCode(200).header("ETag", "\"v2\"");
        Keeper.calls().when().get(path).then().statusCode(200).header("ETag", "\"v2\"").body("said.aroundTheClock",
                equalTo(true));
        ask("/v1/services?agency=" + council).body("services.service", contains("front-door"));
        ask("/v1/services?area=" + place).body("services.agency", contains(council));
        Keeper.says("invented-nobody", "front-door", Keeper.always(place), null).then().statusCode(404);
        Keeper.says(council, "Front Door", Keeper.always(place), null).then().statusCode(422);
    }

    @Test
    void the_directory_refuses_whom_it_refuses_elsewhere() {
        String path = "/v1/services/" + council + "/front-door";
        Calls.as("invented-school", "practitioner").body(Keeper.always(place)).when().put(path).then().statusCode(403);
        Calls.as("invented-school", "passer-by").when().get("/v1/duty?area=" + place).then().statusCode(403);
        Calls.as("", "practitioner").when().get("/v1/duty?area=" + place).then().statusCode(403);
        given().when().get(path).then().statusCode(401);
        Keeper.calls().when().delete(path).then().statusCode(405);
        Keeper.calls().body("[]").when().put(path).then().statusCode(400);
        Keeper.calls().when().get("/v1/duty").then().statusCode(422);
        Keeper.calls().when().get("/v1/duty?area=" + place + "&at=now").then().statusCode(422);
        Keeper.calls().when().get("/v1/services/" + council + "/no-such-team").then().statusCode(404);
    }

    private static void refused(String agency, Map<String, Object> said, String... pointers) {
        Keeper.says(agency, "duty-desk", said, null).then().statusCode(422).body("errors.pointer",
                hasItems(pointers));
    }

    private ValidatableResponse onDuty(String at) {
        return ask("/v1/duty?area=" + place + "&at=" + at);
    }

    private static ValidatableResponse ask(String path) {
        return Calls.as("invented-school", "practitioner").when().get(path).then().statusCode(200);
    }
}
