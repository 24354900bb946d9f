package safeguarding.registry.suggestion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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

    @Inject
    Comparing comparing;

    @BeforeEach
    void an_agency() {
        // What other tests left to be compared is not waited for, and their people, all of one birthday and one beginning of a
        // name, do not crowd the keys.
        rows.run("delete from match_due");
        rows.run("delete from match_key");
        services = TestAgencies.fresh("CHILDRENS_SERVICES");
    }

    @Test
    void a_nickname_is_suggested_with_every_field_that_speaks_for_and_against_it() {
        UUID suggestion = suggested();

        read(services, suggestion).then().statusCode(200).header("ETag", notNullValue())
                .body("state", equalTo("OPEN"))
                .body("records.record", hasItems(one.toString(), other.toString()))
                .body("score.parameters", equalTo("2026-11-22.2")).body("score.band", equalTo("HUMAN"))
                .body("score.steps.field", contains("GIVEN", "FAMILY", "BORN"))
                .body("score.steps.agreement", contains("VARIANT", "EXACT", "EXACT"))
                .body("score.prior.twin", equalTo(5.0f))
                .body("score.sum.twin.toDouble()", closeTo(5 + 1.32, 0.05));
        assertThat(samePerson()).isFalse();
        assertThat(trailAbout(one, "person.read")).isEqualTo(1);
        assertThat(trailAbout(other, "person.read")).isEqualTo(1);
    }

    @Test
    void it_is_listed_without_names_while_it_is_open_the_likeliest_first() {
        UUID suggestion = suggested();

        String listed = pageWith(suggestion);
        assertThat(listed).isNotNull();
        JsonPath page = list(listed);
        assertThat(page.<String> getList("items.state")).doesNotContain("CONFIRMED", "REJECTED", "JOINED");
        List<Double> sums = page.<Map<String, Number>> getList("items.findAll { it.state == 'OPEN' }.score.sum").stream()
                .map(sum -> sum.values().stream().mapToDouble(Number::doubleValue).min().orElseThrow()).toList();
        assertThat(sums).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.prettify()).doesNotContain(liz.family()).doesNotContain(liz.born().toString());
        assertThat(trailAbout(suggestion, "match-suggestion.read")).isPositive();

        settle(services, suggestion, "rejection", version(suggestion)).then().statusCode(200);
        assertThat(pageWith(suggestion)).isNull();
    }

    @Test
    void what_is_settled_between_two_pages_pushes_nothing_off_the_second() {
        UUID suggestion = suggested();
        String before = placeBefore(suggestion);
        JsonPath first = list(before, 1);
        assertThat(first.getString("items[0].id")).isEqualTo(suggestion.toString());
        UUID third = UUID.randomUUID();
        record(third, liz.twin("Lizzie"));
        comparing.work();
        List<String> behind = list(first.getString("next"), 100).getList("items.id");
        assertThat(behind).isNotEmpty().doesNotContain(suggestion.toString());

        settle(services, suggestion, "rejection", version(suggestion)).then().statusCode(200);

        assertThat(list(first.getString("next"), 100).<String> getList("items.id")).isEqualTo(behind);
    }

    @Test
    void a_record_that_cannot_be_compared_is_an_alarm_and_holds_up_no_other() {
        record(one, liz);
        comparing.work();
        assertThat(isDue(one)).isFalse();
        String identity = rows.first("select identity from person_record where id = ?", row -> row.getString(1), one)
                .orElseThrow();
        try {
            rows.run("update person_record set identity = '{\"names\":7}' where id = ?", one);
            // As if it had been tried before, and it comes first.
            rows.run("insert into match_due (record, not_before, tries) values (?, '2000-01-01', 2)", one);
            record(other, Someone.invented("Olga"));

            comparing.work();
            assertThat(isDue(other)).isFalse();
            given().when().get("/q/health/well").then().statusCode(503)
                    .body("checks.find { it.name == 'comparing' }.status", equalTo("DOWN"));
            assertThat(isDue(one)).isTrue();
        } finally {
            rows.run("update person_record set identity = ?::jsonb where id = ?", identity, one);
            rows.run("delete from match_due where record = ?", one);
        }
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
        comparing.work();
        read(services, suggestion).then().body("score.steps.agreement", contains("SLIP", "EXACT", "EXACT"));

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

    /** Where the page of the list begins on which it is; null if it is on none. */
    private String pageWith(UUID suggestion) {
        String after = "";
        JsonPath page = list(after);
        while (!page.getList("items").isEmpty()) {
            if (page.getList("items.id").contains(suggestion.toString())) {
                return after;
            }
            after = page.getString("next");
            page = list(after);
        }
        return null;
    }

    /** The cursor after which it is the next. */
    private String placeBefore(UUID suggestion) {
        String after = pageWith(suggestion);
        while (!list(after, 1).getString("items[0].id").equals(suggestion.toString())) {
            after = list(after, 1).getString("next");
        }
        return after;
    }

    private JsonPath list(String after) {
        return list(after, 100);
    }

    private JsonPath list(String after, int limit) {
        return Calls.as(services, "person-linker").when().get("/v1/match-suggestions?limit=" + limit + "&after=" + after).then()
                .statusCode(200).extract().jsonPath();
    }

    private boolean isDue(UUID record) {
        return count("match_due where record = '" + record + "'") == 1;
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
        comparing.work();
        return rows.first("select id from match_suggestion where one = least(?, ?::uuid) and other = greatest(?, ?::uuid)",
                row -> row.getObject(1, UUID.class), one, other, one, other).orElseThrow();
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
