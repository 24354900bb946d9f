package safeguarding.registry.unidentified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.kit.clock.StatutoryClock;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** An adult whom nobody knows stays on the list of those who work with the child until somebody has found out who he is. */
@QuarkusTest
class UnidentifiedAdultTest extends OverHttp {

    private static final LocalDate TODAY = LocalDate.now(StatutoryClock.ENGLAND);

    private final Household household = new Household();
    private String services;
    private UUID involvement;

    @BeforeEach
    void a_man_with_a_red_van() {
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
        involvement = household.worksWithTom(services);
        recorded(Linkage.REFERRAL, household.withAStranger(1));
    }

    @Test
    void he_is_on_the_list_of_whoever_works_with_the_child_and_nobody_is_named() {
        JsonPath list = list(services);

        assertThat(list.getList("items.id")).containsExactly(household.man.toString());
        assertThat(list.getString("items[0].yourReference")).isEqualTo("ref-" + household.tom.family());
        assertThat(list.getString("items[0].involvement")).isEqualTo(involvement.toString());
        assertThat(list.getInt("items[0].children")).isEqualTo(1);
        assertThat(list.getString("items[0].askOn")).isEqualTo(TODAY.plusDays(7).toString());
        assertThat(list.getBoolean("items[0].overdue")).isFalse();
        assertThat(list.<Object> get("items[0].lastAsked")).isNull();
        assertThat(list.getList("items.findAll { it.containsKey('names') }")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "CHILDRENS_SERVICES", "SEXUAL_HEALTH" })
    void whoever_does_not_work_with_the_child_or_is_shown_no_circle_sees_nobody(String type) {
        String other = TestAgencies.fresh(type);
        if (type.equals("SEXUAL_HEALTH")) {
            household.worksWithTom(other);
        }

        assertThat(list(other).getList("items")).isEmpty();
        asked(other, household.man, TODAY, TODAY.plusDays(14)).statusCode(404)
                .body("detail", equalTo(nobody(other)));
    }

    @Test
    void that_somebody_asked_is_seen_by_all_who_work_with_the_child_and_moves_the_day() {
        String school = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(school);

        asked(services, household.man, TODAY.minusDays(1), TODAY.plusDays(14)).statusCode(201);

        JsonPath seen = list(school);
        assertThat(seen.getString("items[0].askOn")).isEqualTo(TODAY.plusDays(14).toString());
        assertThat(seen.getBoolean("items[0].lastAsked.byYourAgency")).isFalse();
        assertThat(seen.prettify()).doesNotContain(services);
        assertThat(seen.getString("items[0].lastAsked.outcome")).isEqualTo("NOTHING_NEW");
        asked(school, household.man, TODAY, TODAY.plusDays(3)).statusCode(201);
        assertThat(list(school).getBoolean("items[0].lastAsked.byYourAgency")).isTrue();
        assertThat(list(services).getBoolean("items[0].lastAsked.byYourAgency")).isFalse();
        assertThat(count("trail_entry where action = 'unidentified-adult.asked' and subject in"
                + " (select id from unidentified_asking where record = '" + household.man + "')"))
                .isEqualTo(2);
    }

    @Test
    void whoever_was_to_be_asked_about_longest_ago_comes_first() {
        Household later = new Household();
        later.worksWithTom(services);
        recorded(Linkage.REFERRAL, later.withAStranger(1));
        asked(services, later.man, TODAY, TODAY.plusDays(1)).statusCode(201);

        assertThat(list(services).getList("items.id")).containsExactly(later.man.toString(), household.man.toString());
        theDayIsOver(household.man);
        JsonPath first = page("?limit=1");
        assertThat(first.getList("items.id")).isEqualTo(List.of(household.man.toString()));
        assertThat(first.getBoolean("items[0].overdue")).isTrue();
        JsonPath second = page("?limit=1&after=" + first.getString("next"));
        assertThat(second.getList("items.id")).isEqualTo(List.of(later.man.toString()));
        assertThat(page("?limit=1&after=" + second.getString("next")).getList("items")).isEmpty();
    }

    @Test
    void whoever_is_asked_about_between_two_pages_pushes_nobody_off_the_second() {
        Household later = new Household();
        later.worksWithTom(services);
        recorded(Linkage.REFERRAL, later.withAStranger(1));
        asked(services, later.man, TODAY, TODAY.plusDays(10)).statusCode(201);
        JsonPath first = page("?limit=1");
        assertThat(first.getList("items.id")).isEqualTo(List.of(household.man.toString()));

        asked(services, household.man, TODAY, TODAY.plusDays(20)).statusCode(201);

        JsonPath second = page("?limit=1&after=" + first.getString("next"));
        assertThat(second.getList("items.id")).isEqualTo(List.of(later.man.toString()));
        assertThat(page("?limit=1&after=" + second.getString("next")).getList("items.id"))
                .isEqualTo(List.of(household.man.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "AQAAAAAAAAAB", "Mnxub3R8YQ", "!", "Mg",
            "MnwrOTk5OTk5OTk5LTEyLTMxfDAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA" })
    void a_cursor_that_was_not_given_out_for_this_list_is_refused(String cursor) {
        Calls.as(services, "practitioner").when().get("/v1/unidentified-adults?after=" + cursor).then().statusCode(400);
    }

    @Test
    void whoever_is_identified_leaves_the_list_and_comes_back_when_that_is_taken_back() {
        UUID named = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(named, Someone.invented("Dave")));
        UUID decision = Household.decides(services, household.man, named, "SAME_PERSON");

        assertThat(list(services).getList("items")).isEmpty();
        asked(services, household.man, TODAY, TODAY.plusDays(14)).statusCode(404);
        Household.takesBack(services, decision);
        assertThat(list(services).getList("items.id")).containsExactly(household.man.toString());

        recorded(Linkage.REFERRAL, household.referral(2));
        assertThat(list(services).getList("items")).isEmpty();
    }

    @Test
    void whoever_closes_his_work_with_the_child_has_him_on_his_list_no_more() {
        Calls.as(services, "practitioner").header("If-Match", "\"v1\"")
                .body("{\"closedOn\":\"" + TODAY + "\",\"residualRisk\":\"None known\",\"riskHeldBy\":\"Nobody\"}")
                .when().put("/v1/involvements/" + involvement + "/closure").then().statusCode(200);

        assertThat(list(services).getList("items")).isEmpty();
    }

    @Test
    void a_worker_who_stands_too_near_sees_and_says_nothing() {
        person("sara.example")
                .body("{\"agency\":\"" + services + "\",\"worker\":\"uncle.example\",\"involvement\":\"" + involvement
                        + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}")
                .when().post("/v1/conflicts-of-interest").then()
                .statusCode(201);

        String none = Calls.as(TestAgencies.fresh("CHILDRENS_SERVICES"), "practitioner").when().get("/v1/unidentified-adults")
                .then()
                .extract().path("next");
        person("uncle.example").when().get("/v1/unidentified-adults").then().statusCode(200).body("items.size()", equalTo(0))
                .body("next", equalTo(none));
        person("uncle.example").body(asking(TODAY, TODAY.plusDays(14))).when()
                .post("/v1/unidentified-adults/" + household.man + "/askings").then().statusCode(404);
        person("sara.example").when().get("/v1/unidentified-adults").then().statusCode(200).body("items.id",
                contains(household.man.toString())).body("items[0].lastAsked", nullValue());
    }

    @Test
    void a_worker_who_stands_too_near_to_another_child_of_his_sees_nothing_either() {
        Household also = new Household();
        UUID second = also.worksWithTom(services);
        recorded(Linkage.REFERRAL, Linkage.of(household.referral, 2).child(household.child, household.tom)
                .child(also.child, also.tom).unidentified(household.man).connection(household.child, household.man)
                .connection(also.child, household.man));
        assertThat(list(services).getInt("items[0].children")).isEqualTo(2);
        person("sara.example").body("{\"agency\":\"" + services + "\",\"worker\":\"uncle.example\",\"involvement\":\"" + second
                + "\",\"tie\":\"RELATED\",\"reason\":\"The mother told us\"}").when().post("/v1/conflicts-of-interest").then()
                .statusCode(201);

        person("uncle.example").when().get("/v1/unidentified-adults").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void for_another_purpose_nobody_looks() {
        Calls.as(Tokens.of(services).roles("practitioner"), "directory-administration",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/10").when().get("/v1/unidentified-adults").then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({ "1, 14, /askedOn", "0, 0, /askAgainOn", "0, -1, /askAgainOn", "0, 400, /askAgainOn" })
    void days_that_cannot_be_are_refused_and_nothing_is_kept(int askedIn, int againIn, String pointer) {
        asked(services, household.man, TODAY.plusDays(askedIn), TODAY.plusDays(againIn)).statusCode(422)
                .body("errors.pointer", hasItem(pointer));

        assertThat(count("unidentified_asking where record = '" + household.man + "'")).isZero();
    }

    private static JsonPath list(String agency) {
        return Calls.as(agency, "practitioner").when().get("/v1/unidentified-adults").then().statusCode(200).extract()
                .jsonPath();
    }

    private JsonPath page(String query) {
        return Calls.as(services, "practitioner").when().get("/v1/unidentified-adults" + query).then().statusCode(200).extract()
                .jsonPath();
    }

    private static ValidatableResponse asked(String agency, UUID record, LocalDate on, LocalDate again) {
        return Calls.as(agency, "practitioner").body(asking(on, again)).when()
                .post("/v1/unidentified-adults/" + record + "/askings").then();
    }

    private static String asking(LocalDate on, LocalDate again) {
        return "{\"askedOn\":\"" + on + "\",\"asked\":\"PARENT_OR_CARER\",\"outcome\":\"NOTHING_NEW\",\"askAgainOn\":\""
                + again + "\"}";
    }

    private static String nobody(String agency) {
        return asked(agency, UUID.randomUUID(), TODAY, TODAY.plusDays(14)).statusCode(404).extract().path("detail");
    }

    private RequestSpecification person(String user) {
        return Calls.as(Tokens.of(services).client("gateway").user(user).roles("practitioner"), Calls.PURPOSE,
                Calls.LEGAL_BASIS);
    }

    private void theDayIsOver(UUID record) {
        rows.run("insert into unidentified_asking values (gen_random_uuid(), ?, ?, 'sara.example', '2026-01-02', 'CHILD',"
                + " 'NOTHING_NEW', '2026-01-09', now())", record, services);
    }
}
