package safeguarding.registry.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Agencies that disagree whether two records are of one human: neither outvotes the other, and a third settles it. */
@QuarkusTest
class DisputeTest extends OverHttp {

    private final Household household = new Household();
    private final UUID named = UUID.randomUUID();
    private String services;
    private String police;
    private String health;
    private UUID joining;
    private UUID separating;

    @Inject
    Comparing comparing;

    @BeforeEach
    void the_police_identify_a_man_and_health_says_that_it_is_another() {
        rows.run("delete from match_due");
        rows.run("delete from match_key");
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
        police = TestAgencies.fresh("POLICE");
        health = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(services);
        recorded(Linkage.REFERRAL, household.withAStranger(1));
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(named, household.alan));
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, named, "SAFEGUARDING", police));
        joining = Household.decides(police, household.man, named, "SAME_PERSON");
        Household.inbox(services, "").body("items.kind", contains("NOTICE"));
        separating = Household.decides(health, household.man, named, "DIFFERENT_PEOPLE");
    }

    @Test
    void the_two_are_held_apart_and_shown_as_disputed_before_all_that_is_open() {
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL"));

        UUID suggestion = suggestion();
        read(suggestion).then().statusCode(200).body("state", equalTo("DISPUTED"));
        Calls.as(services, "person-linker").when().get("/v1/match-suggestions?limit=100").then()
                .body("items[0].state", equalTo("DISPUTED")).body("items.id", hasItem(suggestion.toString()));
    }

    @Test
    void the_same_said_once_more_does_not_outvote_and_a_side_or_a_system_settles_nothing() {
        Household.decides(services, household.man, named, "SAME_PERSON");
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL"));

        settled(person(police), true).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:dispute-of-your-own"));
        settled(person(health), false).then().statusCode(409);
        String council = TestAgencies.fresh("CHILDRENS_SERVICES");
        settled(Calls.as(council, "person-linker"), true).then().statusCode(409);
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL"));
    }

    @Test
    void a_person_of_an_agency_that_took_no_part_settles_it_and_a_later_decision_disputes_it_anew() {
        UUID suggestion = suggestion();
        String council = TestAgencies.fresh("CHILDRENS_SERVICES");
        person(council).header("If-Match", read(suggestion).header("ETag"))
                .body("{\"evidence\":\"Both were in the room\",\"grade\":\"1A\"}").when()
                .put("/v1/match-suggestions/" + suggestion + "/confirmation").then().statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));

        String school = TestAgencies.fresh("SCHOOL");
        Household.decides(school, household.man, named, "DIFFERENT_PEOPLE");
        read(suggestion).then().body("state", equalTo("DISPUTED"));
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE", "RECALL"));
    }

    @Test
    void it_ends_when_a_side_withdraws() {
        Household.takesBack(health, separating);
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));

        UUID again = Household.decides(health, household.man, named, "DIFFERENT_PEOPLE");
        Household.takesBack(police, joining);
        assertThat(again).isNotNull();
        settled(person(TestAgencies.fresh("CHILDRENS_SERVICES")), true).then().statusCode(422)
                .body("errors.pointer", contains("/settles"));
    }

    /** Nobody contradicts anybody about these two: they are held apart by what is said of a third. */
    @Test
    void whoever_is_held_apart_by_way_of_a_third_is_decided_about_plainly() {
        Household.takesBack(health, separating);
        UUID third = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).unidentified(third));
        Household.decides(police, household.man, third, "SAME_PERSON");
        Household.decides(health, named, third, "DIFFERENT_PEOPLE");
        UUID suggestion = suggestion(heldApart(third));
        read(suggestion).then().body("state", equalTo("DISPUTED"));

        person(TestAgencies.fresh("CHILDRENS_SERVICES")).header("If-Match", read(suggestion).header("ETag"))
                .body("{\"evidence\":\"Both were in the room\",\"grade\":\"1A\"}").when()
                .put("/v1/match-suggestions/" + suggestion + "/confirmation").then().statusCode(200);
    }

    /** Which of the two that were said to be the same as the man is not with him now. */
    private UUID heldApart(UUID third) {
        return rows.first("select other.id from person_record man join person_record other on other.person <> man.person"
                + " where man.id = ? and other.id in (?, ?)", row -> row.getObject(1, UUID.class), household.man, named, third)
                .orElseThrow();
    }

    private UUID suggestion() {
        return suggestion(named);
    }

    private UUID suggestion(UUID other) {
        comparing.work();
        return rows.first("select id from match_suggestion where one = least(?, ?::uuid) and other = greatest(?, ?::uuid)",
                row -> row.getObject(1, UUID.class), household.man, other, household.man, other).orElseThrow();
    }

    private Response read(UUID suggestion) {
        return Calls.as(services, "person-linker").when().get("/v1/match-suggestions/" + suggestion);
    }

    private Response settled(RequestSpecification by, boolean same) {
        return by.body(Household.decision(household.man, named, same ? "SAME_PERSON" : "DIFFERENT_PEOPLE")
                .replace("}", ",\"settles\":true}")).when().post("/v1/link-decisions");
    }

    private static RequestSpecification person(String agency) {
        return Calls.as(Tokens.of(agency).user("invented.linker").roles("person-linker"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
