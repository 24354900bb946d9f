package safeguarding.registry.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

@QuarkusTest
class LinkingTest extends OverHttp {

    private final Household household = new Household();
    private final UUID named = UUID.randomUUID();
    private final UUID concern = UUID.randomUUID();
    private String services;
    private String police;

    @BeforeEach
    void a_stranger_around_a_child_and_a_concern_about_a_named_man() {
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
        police = TestAgencies.fresh("POLICE");
        household.worksWithTom(services);
        recorded(Linkage.REFERRAL, household.withAStranger(1));
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).adult(named, household.alan));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, named, "SAFEGUARDING", police));
    }

    @Test
    void identifying_an_adult_tells_the_agencies_around_the_child_and_taking_it_back_recalls() {
        Household.inbox(services, "").body("items", empty());

        UUID decision = Household.decides(services, household.man, named, "SAME_PERSON");
        Household.inbox(services, "").body("items.kind", contains("NOTICE")).body("items[0].concern.id",
                equalTo(concern.toString()));

        Household.takesBack(services, decision);
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL"));
        assertThat(trailAbout(decision, "link-decision.made")).isEqualTo(1);
        assertThat(trailAbout(decision, "link-decision.withdrawn")).isEqualTo(1);
    }

    @Test
    void separating_what_the_machine_joined_recalls_and_taking_that_back_tells_again() {
        UUID another = UUID.randomUUID();
        UUID namesake = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(UUID.randomUUID(), 1).child(another, household.tina)
                .adult(namesake, household.alan.twin("Alan")).connection(another, namesake));
        String school = TestAgencies.fresh("SCHOOL");
        Household.opens(school, "CHILD", household.tina, "tina");
        Household.inbox(school, "").body("items.kind", contains("NOTICE"));

        UUID decision = Household.decides(police, named, namesake, "DIFFERENT_PEOPLE");
        Household.inbox(school, "").body("items.kind", contains("NOTICE", "RECALL"));

        Household.takesBack(police, decision);
        Household.inbox(school, "").body("items.kind", contains("NOTICE", "RECALL", "NOTICE"));
    }

    @Test
    void a_decision_is_read_and_withdrawn_by_its_own_agency_only() {
        UUID decision = Household.decides(services, household.man, named, "SAME_PERSON");
        UUID none = UUID.randomUUID();

        Calls.as(services, "person-linker").when().get("/v1/link-decisions/" + decision).then().statusCode(200)
                .header("ETag", "\"v1\"").body("decision", equalTo("SAME_PERSON")).body("withdrawnAt", nullValue())
                .body("decidedBy", equalTo(services + "-system"));
        assertThat(Answers.seen(Calls.as(police, "person-linker").when().get("/v1/link-decisions/" + decision)))
                .startsWith("404")
                .isEqualTo(Answers.seen(Calls.as(police, "person-linker").when().get("/v1/link-decisions/" + none)));
        assertThat(Answers.seen(withdraw(police, decision, "\"v1\""))).startsWith("404")
                .isEqualTo(Answers.seen(withdraw(police, none, "\"v1\"")));
        Household.inbox(services, "").body("items.kind", contains("NOTICE"));
    }

    @Test
    void a_decision_is_withdrawn_once_and_by_its_present_version() {
        UUID decision = Household.decides(services, household.man, named, "SAME_PERSON");

        withdraw(services, decision, null).then().statusCode(428);
        withdraw(services, decision, "\"v2\"").then().statusCode(412);
        Household.inbox(services, "").body("items.kind", contains("NOTICE"));
        withdraw(services, decision, "\"v1\"").then().statusCode(200).header("ETag", "\"v2\"");
        withdraw(services, decision, "\"v2\"").then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:link-decision-withdrawn"));
        Household.inbox(services, "").body("items.kind", contains("NOTICE", "RECALL"));
    }

    @Test
    void a_record_is_not_of_the_same_person_as_itself_nor_as_one_that_is_not_there() {
        decide(Household.decision(named, named, "SAME_PERSON")).then().statusCode(422).body("errors.pointer",
                contains("/other"));
        decide(Household.decision(UUID.randomUUID(), UUID.randomUUID(), "SAME_PERSON")).then().statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/record", "/other"));

        assertThat(count("link_decision where record = '" + named + "' or other = '" + named + "'")).isZero();
    }

    @Test
    void a_person_is_found_by_a_number_and_by_name_and_date_of_birth() {
        search(services, "\"identifiers\":[" + household.tom.identifiers().get(0) + "]").body("people.record",
                containsInAnyOrder(household.child.toString(), involvementOf(services).toString()));
        search(services, "\"names\":[" + household.tina.name() + "],\"born\":{\"date\":\"" + household.tina.born()
                + "\",\"accuracyIndicator\":\"AAA\"}").body("people.record", contains(household.sister.toString()))
                .body("people[0].owner", equalTo("referral-service")).body("people[0].kind", equalTo("CHILD"))
                .body("people[0].names[0].given", equalTo("Tina"));
    }

    @Test
    void a_name_alone_or_a_date_alone_finds_nobody() {
        search(services, "\"names\":[" + household.tina.name() + "]").body("people", empty());
        search(services, "\"born\":{\"date\":\"" + household.tina.born() + "\",\"accuracyIndicator\":\"AAA\"}").body("people",
                empty());
        search(services, "\"names\":[]").body("people", empty());
    }

    @Test
    void that_somebody_is_managed_as_an_offender_is_shown_to_those_only_who_manage_him() {
        UUID offender = UUID.randomUUID();
        recorded(Linkage.OFFENDER, Linkage.of(UUID.randomUUID(), 1).adult(offender, household.alan));
        String pnc = "\"identifiers\":[" + household.alan.identifiers().get(0) + "]";

        search(services, pnc).body("people.record", contains(named.toString()));
        Calls.as(police, "person-linker", "offender-manager").body("{" + pnc + "}").when().post("/v1/people/searches")
                .then().statusCode(200).body("people.record", containsInAnyOrder(named.toString(), offender.toString()));
        assertThat(Answers.seen(decide(Household.decision(household.man, offender, "SAME_PERSON")))).startsWith("422")
                .isEqualTo(Answers.seen(decide(Household.decision(household.man, UUID.randomUUID(), "SAME_PERSON"))));
        assertThat(trailAbout(offender, "person.read")).isEqualTo(1);
    }

    @Test
    void who_works_with_whom_is_for_the_agency_itself_to_find_and_to_decide_about() {
        String clinic = TestAgencies.fresh("SEXUAL_HEALTH");
        UUID record = household.worksWithTom(clinic);
        String number = "\"identifiers\":[" + household.tom.identifiers().get(0) + "]";

        search(services, number).body("people.record",
                containsInAnyOrder(household.child.toString(), involvementOf(services).toString()));
        search(clinic, number).body("people.record", containsInAnyOrder(household.child.toString(), record.toString()));
        assertThat(Answers.seen(decide(Household.decision(household.child, record, "DIFFERENT_PEOPLE")))).startsWith("422")
                .isEqualTo(Answers.seen(decide(Household.decision(household.child, UUID.randomUUID(), "DIFFERENT_PEOPLE"))));
        Household.decides(clinic, household.child, record, "DIFFERENT_PEOPLE");
    }

    @Test
    void a_search_is_in_the_trail_with_and_without_hits_and_without_what_was_sought() {
        Someone nobody = Someone.invented("Nobody").withNumber("nhs-number", Someone.nhsNumber());
        String without = searched(nobody.identity());
        String with = searched("\"identifiers\":[" + household.alan.identifiers().get(0) + "]");

        assertThat(trailOf(without)).containsExactly("people.searched 0");
        assertThat(trailOf(with)).containsExactly("people.searched 1", "person.read search");
        assertThat(count("trail_entry where request_id = '" + without + "' and digest like 'sha-256:%'")).isEqualTo(1);
        assertThat(count("trail_entry t where t::text like '%" + nobody.family() + "%'")).isZero();
    }

    private String searched(String query) {
        String request = UUID.randomUUID().toString();
        Calls.as(services, "person-linker").header("X-Request-Id", request).body("{" + query + "}").when()
                .post("/v1/people/searches").then().statusCode(200);
        return request;
    }

    private UUID involvementOf(String agency) {
        return rows.first("select id from involvement where agency = ?", row -> row.getObject(1, UUID.class), agency)
                .orElseThrow();
    }

    private Response decide(String body) {
        return Calls.as(services, "person-linker").body(body).when().post("/v1/link-decisions");
    }

    private static Response withdraw(String agency, UUID decision, String ifMatch) {
        var call = Calls.as(agency, "person-linker").body("{\"reason\":\"It was his brother\"}");
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).when()
                .put("/v1/link-decisions/" + decision + "/withdrawal");
    }

    private static ValidatableResponse search(String agency, String query) {
        return Calls.as(agency, "person-linker").body("{" + query + "}").when().post("/v1/people/searches").then()
                .statusCode(200);
    }
}
