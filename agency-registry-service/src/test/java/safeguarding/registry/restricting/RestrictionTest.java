package safeguarding.registry.restricting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** What is not to be shared without asking goes into no copy, whatever happens to the facts, until somebody has decided. */
@QuarkusTest
class RestrictionTest extends OverHttp {

    private final Household household = new Household();
    private final UUID concern = UUID.randomUUID();
    private String police;
    private String school;

    @BeforeEach
    void a_school_that_is_told_of_a_concern() {
        police = TestAgencies.fresh("POLICE");
        school = TestAgencies.fresh("SCHOOL");
        household.worksWithTom(school);
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 1, household.man, "SAFEGUARDING", police));
    }

    @Test
    void whoever_was_told_gets_a_recall_and_waits_and_may_read_no_more() {
        UUID restriction = made(concern, "");

        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL");
        assertThat(state(school)).isEqualTo("AWAITING_DECISION ask-first");
        assertThat(right(school)).isFalse();
        assertThat(trailAbout(restriction, "share-restriction.made")).isEqualTo(1);
        assertThat(count("disclosure_request where concern = '" + concern + "'")).as("sharing is not disclosure").isZero();
    }

    @Test
    void it_follows_into_every_later_copy() {
        made(concern, "");
        String late = TestAgencies.fresh("HEALTH_TRUST");
        Household.opens(late, "CHILD", household.tina, "tina");
        recorded(Linkage.REFERRAL, household.withoutConnection(2));
        recorded(Linkage.REFERRAL, household.referral(3));
        recorded(Linkage.CONCERN, Linkage.concern(concern, 2, household.man, "SAFEGUARDING", police));

        assertThat(Household.inbox(late).getList("items")).isEmpty();
        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL");
        assertThat(state(late)).isEqualTo("AWAITING_DECISION ask-first");
    }

    @Test
    void for_one_agency_it_holds_for_that_one() {
        String other = TestAgencies.fresh("HEALTH_TRUST");
        household.worksWithTom(other);

        made(concern, other);

        assertThat(Household.inbox(other).getList("items.kind")).containsExactly("NOTICE", "RECALL");
        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE");
    }

    @Test
    void whoever_is_asked_answers_with_an_override() {
        made(concern, "");

        officer(police).body("{\"concern\":\"" + concern + "\",\"agency\":\"" + school + "\",\"verdict\":\"TELL\","
                + "\"detail\":\"CONTACT_ONLY\",\"reason\":\"NEED_SHOWN\",\"explanation\":\"Invented\",\"reviewOn\":\"2999-01-01\"}")
                .when().post("/v1/routing-overrides").then().statusCode(201);

        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL", "NOTICE");
        assertThat(right(school)).isTrue();
    }

    @Test
    void when_it_is_lifted_everybody_is_told_as_if_it_had_not_been() {
        UUID restriction = made(concern, "");
        String path = "/v1/share-restrictions/" + restriction;
        officer(police).when().get(path).then().statusCode(200).header("ETag", "\"v1\"")
                .body("madeBy", equalTo("olga.officer"));
        officer(police).when().get("/v1/share-restrictions").then().body("restrictions.id", contains(restriction.toString()));
        make(police, concern, "").then().statusCode(409).body("type", equalTo("urn:safeguarding:problem:restriction-stands"));

        lift(police, restriction, 1).then().statusCode(200).header("ETag", "\"v2\"");

        assertThat(Household.inbox(school).getList("items.kind")).containsExactly("NOTICE", "RECALL", "NOTICE");
        lift(police, restriction, 2).then().statusCode(409).body("type",
                equalTo("urn:safeguarding:problem:restriction-lifted"));
        assertThat(trailAbout(restriction, "share-restriction.lifted")).isEqualTo(1);
    }

    @Test
    void is_for_a_person_of_the_agency_that_recorded_the_concern() {
        String stranger = TestAgencies.fresh("POLICE");
        UUID restriction = made(concern, "");

        assertThat(Answers.seen(make(stranger, concern, ""))).startsWith("404")
                .isEqualTo(Answers.seen(make(stranger, UUID.randomUUID(), "")));
        assertThat(Answers.seen(lift(stranger, restriction, 1))).startsWith("404")
                .isEqualTo(Answers.seen(lift(stranger, UUID.randomUUID(), 1)));
        officer(stranger).when().get("/v1/share-restrictions/" + restriction).then().statusCode(404);
        Calls.as(police, "disclosure-officer").body(body(UUID.randomUUID(), "")).when().post("/v1/share-restrictions").then()
                .statusCode(403).body("type", equalTo("urn:safeguarding:problem:person-needed"));
    }

    @Test
    void says_why_and_until_when() {
        officer(police).body("{\"concern\":\"" + concern + "\",\"reason\":\"because\",\"explanation\":\" \",\"reviewOn\":null}")
                .when().post("/v1/share-restrictions")
                .then().statusCode(422).body("errors.pointer", hasItems("/explanation", "/reason", "/reviewOn"));
        officer(police).body(body(concern, "").replace("2999", "2026")).when().post("/v1/share-restrictions").then()
                .statusCode(422).body("errors.pointer", contains("/reviewOn"));
    }

    private UUID made(UUID about, String agency) {
        return UUID.fromString(make(police, about, agency).then().statusCode(201).extract().path("id"));
    }

    private static Response make(String by, UUID about, String agency) {
        return officer(by).body(body(about, agency)).when().post("/v1/share-restrictions");
    }

    private static String body(UUID about, String agency) {
        return "{\"concern\":\"" + about + "\"," + (agency.isEmpty() ? "" : "\"agency\":\"" + agency + "\",")
                + "\"reason\":\"VICTIM_AT_RISK\",\"explanation\":\"She would be found\",\"reviewOn\":\"2999-01-01\"}";
    }

    private static Response lift(String by, UUID restriction, int version) {
        return officer(by).header("If-Match", "\"v" + version + "\"").body("{\"reason\":\"She has moved\"}").when()
                .put("/v1/share-restrictions/" + restriction + "/lifting");
    }

    private String state(String agency) {
        return officer(police).when().get("/v1/concerns/" + concern + "/recipients").then().statusCode(200).extract().jsonPath()
                .getString("recipients.find { it.agency == '" + agency + "' }.with { it.state + ' ' + it.rule }");
    }

    private boolean right(String agency) {
        return Calls.as(Tokens.of("referral-service").roles("rights-checker"), "rights-check", Calls.LEGAL_BASIS)
                .body("{\"concern\":\"" + concern + "\",\"agency\":\"" + agency + "\"}").when().post("/v1/read-rights")
                .then().statusCode(200).extract().path("permitted");
    }

    private static RequestSpecification officer(String agency) {
        return Calls.as(Tokens.of(agency).user("olga.officer").roles("disclosure-officer"), Calls.PURPOSE, Calls.LEGAL_BASIS);
    }
}
