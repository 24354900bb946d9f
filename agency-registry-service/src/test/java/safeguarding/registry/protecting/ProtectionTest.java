package safeguarding.registry.protecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** That an address is protected goes with the person into every copy: of those that are there, and of those that come. */
@QuarkusTest
class ProtectionTest extends OverHttp {

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String school;
    private String social;
    private UUID known;

    @BeforeEach
    void a_school_that_is_told_of_a_concern() {
        police = TestAgencies.fresh("POLICE");
        school = TestAgencies.fresh("SCHOOL");
        social = TestAgencies.fresh("CHILDRENS_SERVICES");
        known = household.worksWithTom(social);
        household.worksWithTom(school);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
    }

    @Test
    void whoever_works_with_him_is_told_and_finds_the_flag_on_what_he_was_told_before() {
        Household.inbox(school, "").body("items[0].about.addressProtected", equalTo(false));

        UUID protection = made("");

        Household.inbox(school, "").body("items.kind", contains("NOTICE", "ADDRESS_PROTECTED"))
                .body("items.about.addressProtected", contains(true, true))
                .body("items[1].matter.pointer", equalTo("/registry/v1/address-protections"));
        seen(school).body("protections.yourReference", contains("ref-" + household.tom.family()))
                .body("protections.kind", contains("CHILD")).body("protections.id", contains(protection.toString()));
        seen(social).body("protections.id", contains(protection.toString()));
        seen(police).body("protections", empty());
        assertThat(trailAbout(protection, "address-protection.made")).isEqualTo(1);
    }

    @Test
    void whoever_comes_later_is_told_too_and_everybody_once() {
        made("");
        String late = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(late);
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        recorded(Linkage.REFERRAL, household.referral(3));

        assertThat(Household.inbox(late).getList("items.kind")).containsOnlyOnce("ADDRESS_PROTECTED");
        assertThat(Household.inbox(school).getList("items.kind")).containsOnlyOnce("ADDRESS_PROTECTED");
        assertThat(Household.inbox(social).getList("items.kind")).doesNotContain("ADDRESS_PROTECTED");
    }

    @Test
    void owners_leave_addresses_out_for_all_but_the_agency_and_those_that_it_names() {
        right(school).body("permitted", equalTo(true)).body("addressesWithheld", equalTo(false));
        String named = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(named);

        made(named);

        right(school).body("permitted", equalTo(true)).body("addressesWithheld", equalTo(true));
        right(named).body("permitted", equalTo(true)).body("addressesWithheld", equalTo(false));
        right(social).body("permitted", equalTo(true)).body("addressesWithheld", equalTo(false));
    }

    @Test
    void who_says_so_and_why_is_shown_to_that_agency_and_those_that_it_names() {
        String named = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(named);

        made(named);

        for (String agency : List.of(social, named)) {
            seen(agency).body("protections.madeBy", contains(social)).body("protections.reason", contains("VICTIM_AT_RISK"))
                    .body("protections[0].agencies", contains(named)).body("protections.reviewOn", contains("2999-01-01"));
        }
        assertThat(seen(school).extract().jsonPath().getMap("protections[0]").keySet())
                .containsExactlyInAnyOrder("id", "yourReference", "kind", "version");
    }

    @Test
    void it_stands_beside_him_in_a_circle() {
        made("");

        Calls.as(school, "practitioner").body("{\"localReference\":\"ref-" + household.tom.family() + "\",\"kind\":\"CHILD\"}")
                .when().post("/v1/circles/searches").then().statusCode(200)
                .body("nodes.find { it.hop == 0 && it.kind == 'CHILD' && it.addressProtected }.named", equalTo(true));
    }

    @Test
    void nothing_that_the_registry_shows_of_anybody_is_an_address() {
        made("");

        String all = Household.inbox(school, "").extract().asString() + seen(school).extract().asString()
                + Calls.as(police, "disclosure-officer").when().get("/v1/concerns/" + concern + "/recipients").asString();
        assertThat(all.toLowerCase(java.util.Locale.ROOT)).doesNotContain("postcode", "\"address\"", "uprn");
    }

    @Test
    void is_lifted_by_whoever_made_it() {
        UUID protection = made("");
        make("").then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:protection-stands"));
        assertThat(Answers.seen(lift(school, protection, 1))).startsWith("404")
                .isEqualTo(Answers.seen(lift(school, UUID.randomUUID(), 1)));

        lift(social, protection, 1).then().statusCode(204);

        lift(social, protection, 2).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:protection-lifted"));
        seen(school).body("protections", empty());
        right(school).body("addressesWithheld", equalTo(false));
        Household.inbox(school, "").body("items[0].about.addressProtected", equalTo(false));
        assertThat(trailAbout(protection, "address-protection.lifted")).isEqualTo(1);
    }

    @Test
    void is_said_by_a_person_of_somebody_with_whom_his_agency_works() {
        assertThat(Answers.seen(person(police).body(body(known, "")).when().post("/v1/address-protections"))).startsWith("404")
                .isEqualTo(
                        Answers.seen(person(police).body(body(UUID.randomUUID(), "")).when().post("/v1/address-protections")));
        Calls.as(social, "practitioner").body(body(known, "")).when().post("/v1/address-protections").then().statusCode(403)
                .body("type", equalTo("urn:safeguarding:problem:person-needed"));
        person(social).body(body(known, "").replace("2999", "2026")).when().post("/v1/address-protections").then()
                .statusCode(422).body("errors.pointer", hasItems("/reviewOn"));
    }

    private UUID made(String named) {
        return UUID.fromString(make(named).then().statusCode(201).extract().path("id"));
    }

    private Response make(String named) {
        return person(social).body(body(known, named)).when().post("/v1/address-protections");
    }

    private static String body(UUID involvement, String named) {
        return "{\"involvement\":\"" + involvement + "\",\"agencies\":[" + (named.isEmpty() ? "" : "\"" + named + "\"")
                + "],\"reason\":\"VICTIM_AT_RISK\",\"explanation\":\"He looks for them\",\"reviewOn\":\"2999-01-01\"}";
    }

    private static Response lift(String by, UUID protection, int version) {
        return person(by).header("If-Match", "\"v" + version + "\"").body("{\"reason\":\"They have moved\"}").when()
                .put("/v1/address-protections/" + protection + "/lifting");
    }

    private static ValidatableResponse seen(String agency) {
        return Calls.as(agency, "practitioner").when().get("/v1/address-protections").then().statusCode(200);
    }

    private ValidatableResponse right(String agency) {
        return Calls.as(Tokens.of("referral-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}").when().post("/v1/read-rights")
                .then().statusCode(200);
    }

    private static RequestSpecification person(String agency) {
        return Calls.as(Tokens.of(agency).user("olga.example").roles("practitioner"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
