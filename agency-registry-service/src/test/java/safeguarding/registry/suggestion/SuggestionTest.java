package safeguarding.registry.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;

/** What the machine may only suggest, and what humans make of it. */
@QuarkusTest
class SuggestionTest extends OverHttp {

    private final Someone liz = Someone.invented("Elizabeth");
    private final Someone nickname = liz.twin("Lizzie");
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private String services;

    @BeforeEach
    void an_agency() {
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
    }

    @Test
    void a_nickname_is_suggested_with_every_field_that_speaks_for_and_against_it() {
        UUID suggestion = suggested();

        read(services, suggestion).then().statusCode(200).header("ETag", notNullValue())
                .body("state", equalTo("OPEN"))
                .body("records.record", hasItems(one.toString(), other.toString()))
                .body("score.parameters", equalTo("2026-11-22")).body("score.band", equalTo("HUMAN"))
                .body("score.steps.field", contains("GIVEN", "FAMILY", "BORN"))
                .body("score.steps.agreement", contains("VARIANT", "EXACT", "EXACT"))
                .body("score.prior.twin", equalTo(5.0f))
                .body("score.sum.twin.toDouble()", closeTo(5 + 1.32, 0.05));
        String next = Calls.as(services, "person-linker").when().get("/v1/match-suggestions?limit=1").then().statusCode(200)
                .body("items.state", contains("OPEN")).extract().path("next");
        Calls.as(services, "person-linker").when().get("/v1/match-suggestions?limit=1&after=" + next).then().statusCode(200)
                .body("next", notNullValue());
        assertThat(samePerson()).isFalse();
    }

    @Test
    void confirming_joins_and_taking_the_decision_back_opens_it_again() {
        UUID suggestion = suggested();

        String decision = settle(services, suggestion, "confirmation", version(suggestion)).then().statusCode(200)
                .body("state", equalTo("CONFIRMED")).extract().path("linkDecision");
        assertThat(samePerson()).isTrue();
        assertThat(trailAbout(suggestion, "match-suggestion.confirmed")).isEqualTo(1);
        assertThat(trailAbout(UUID.fromString(decision), "link-decision.made")).isEqualTo(1);
        settle(services, suggestion, "rejection", version(suggestion)).then().statusCode(409)
                .body("type", equalTo("urn:safeguarding:problem:suggestion-settled"));

        Household.takesBack(services, UUID.fromString(decision));
        assertThat(samePerson()).isFalse();
        read(services, suggestion).then().body("state", equalTo("OPEN"));
        settle(services, suggestion, "confirmation", version(suggestion)).then().statusCode(200);
        assertThat(samePerson()).isTrue();
    }

    @Test
    void a_rejection_stands_when_the_records_change_and_are_compared_anew() {
        UUID suggestion = suggested();
        String before = version(suggestion);
        settle(services, suggestion, "rejection", before).then().statusCode(200).body("state", equalTo("REJECTED"));

        recorded(Linkage.REFERRAL, Linkage.of(other, 2).adult(other, liz.twin("Elizabteh")));
        await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(
                        read(services, suggestion).then().extract().<List<String>> path("score.steps.agreement"))
                        .contains("SLIP"));

        read(services, suggestion).then().body("state", equalTo("REJECTED"));
        assertThat(samePerson()).isFalse();
    }

    @Test
    void it_is_settled_by_its_present_version_only() {
        UUID suggestion = suggested();

        settle(services, suggestion, "confirmation", null).then().statusCode(428);
        settle(services, suggestion, "confirmation", "\"v99\"").then().statusCode(412);
        assertThat(samePerson()).isFalse();
        assertThat(trailAbout(suggestion, "match-suggestion.confirmed")).isZero();
    }

    @Test
    void an_unidentified_adult_is_compared_with_everybody_and_never_joined() {
        record(one, liz);
        UUID referral = UUID.randomUUID();
        recorded(Linkage.REFERRAL, Linkage.of(referral, 1).unidentified(other, liz));
        UUID suggestion = suggestion();

        read(services, suggestion).then().body("score.band", equalTo("SAME")).body("state", equalTo("OPEN"));
        assertThat(samePerson()).isFalse();
        settle(services, suggestion, "confirmation", version(suggestion)).then().statusCode(200);
        assertThat(samePerson()).isTrue();
    }

    @Test
    void a_pair_with_a_record_that_is_not_the_callers_to_know_of_is_the_same_as_none() {
        recorded(Linkage.REFERRAL, Linkage.of(one, 1).adult(one, liz));
        recorded(Linkage.OFFENDER, Linkage.of(other, 1).adult(other, nickname));
        UUID suggestion = suggestion();

        assertThat(Answers.seen(read(services, suggestion))).startsWith("404")
                .isEqualTo(Answers.seen(read(services, UUID.randomUUID())));
        assertThat(Answers.seen(settle(services, suggestion, "confirmation", "\"v1\""))).startsWith("404")
                .isEqualTo(Answers.seen(settle(services, UUID.randomUUID(), "confirmation", "\"v1\"")));
        Calls.as(POLICE, "person-linker", "offender-manager").when().get("/v1/match-suggestions/" + suggestion).then()
                .statusCode(200);
    }

    private UUID suggested() {
        record(one, liz);
        record(other, nickname);
        return suggestion();
    }

    private void record(UUID person, Someone who) {
        recorded(Linkage.REFERRAL, Linkage.of(person, 1).adult(person, who));
    }

    private UUID suggestion() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(20)).until(
                () -> rows
                        .first("select id from match_suggestion where one = least(?, ?::uuid) and other = greatest(?, ?::uuid)",
                                row -> row.getObject(1, UUID.class), one, other, one, other)
                        .orElse(null),
                id -> id != null);
    }

    private boolean samePerson() {
        return count(
                "person_record a join person_record b on a.person = b.person where a.id = '" + one + "' and b.id = '" + other
                        + "'") == 1;
    }

    private String version(UUID suggestion) {
        return read(services, suggestion).then().statusCode(200).extract().header("ETag");
    }

    private static Response read(String agency, UUID suggestion) {
        return Calls.as(agency, "person-linker").when().get("/v1/match-suggestions/" + suggestion);
    }

    private static Response settle(String agency, UUID suggestion, String how, String ifMatch) {
        var call = Calls.as(agency, "person-linker").body("{\"evidence\":\"Told by the mother\",\"grade\":\"2B\"}");
        return (ifMatch == null ? call : call.header("If-Match", ifMatch)).when()
                .put("/v1/match-suggestions/" + suggestion + "/" + how);
    }
}
