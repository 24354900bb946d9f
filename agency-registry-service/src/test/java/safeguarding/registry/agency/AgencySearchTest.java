package safeguarding.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.registry.agency.Directory.agency;
import static safeguarding.registry.agency.Directory.fresh;
import static safeguarding.registry.agency.Directory.keep;
import static safeguarding.registry.agency.Directory.school;
import static safeguarding.registry.agency.Directory.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import safeguarding.kit.database.Rows;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class AgencySearchTest {

    @Inject
    Rows rows;

    @Test
    void the_code_of_an_agency_that_has_closed_still_resolves_and_says_its_successor() {
        String code = freshCode();
        String closed = fresh("trust");
        String successor = fresh("trust");
        keep(closed,
                with(agency("HEALTH_TRUST", "CLOSED", successor), "codes", List.of(Map.of("scheme", "ODS", "value", code))))
                .statusCode(201);

        search("code=ODS:" + code).statusCode(200).body("agencies.slug", contains(closed))
                .body("agencies[0].status", equalTo("CLOSED"))
                .body("agencies[0].successors", contains(successor)).body("next", nullValue());
    }

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words_in_any_order_also_a_former_one() {
        String word = "Qu" + freshCode().replaceAll("[^A-Za-z0-9]", "");
        String slug = fresh("school");
        keep(slug,
                with(school(), "names", List.of(Map.of("name", "St " + word + "\u2019s Infants (invented)", "to", "2019-08-31"),
                        Map.of("name", word + " Academy (invented)", "from", "2019-09-01"))))
                .statusCode(201);

        for (String asked : List.of(word, word.toLowerCase(java.util.Locale.ROOT), "acad " + word,
                "inf st " + word.substring(0, 6),
                "(" + word + ")", word + "\u2019s")) {
            Calls.as("invented-school", "practitioner").queryParam("named", asked).get("/v1/agencies").then()
                    .statusCode(200).body("agencies.slug", contains(slug));
        }
        for (String asked : List.of(word + " hospital", "x" + word, "' or 1=1 & !a:* " + word)) {
            Calls.as("invented-school", "practitioner").queryParam("named", asked).get("/v1/agencies").then().statusCode(200)
                    .body("agencies", empty());
        }
        for (String asked : List.of("!&|", " ", "a".repeat(101))) {
            Calls.as("invented-school", "practitioner").queryParam("named", asked).get("/v1/agencies").then().statusCode(422);
        }
    }

    @Test
    void a_code_is_resolved_as_of_a_day() {
        String code = freshCode();
        String former = fresh("trust");
        String present = fresh("trust");
        keep(former, with(agency("HEALTH_TRUST", "CLOSED", present), "codes",
                List.of(Map.of("scheme", "ODS", "value", code, "to", "2019-05-31")))).statusCode(201);
        keep(present, with(agency("HEALTH_TRUST", "OPEN"), "codes",
                List.of(Map.of("scheme", "ODS", "value", code, "from", "2019-06-01")))).statusCode(201);

        search("code=ODS:" + code).body("agencies.slug", contains(former, present));
        search("code=ODS:" + code + "&on=2019-05-31").body("agencies.slug", contains(former));
        search("code=ODS:" + code + "&on=2019-06-01").body("agencies.slug", contains(present));
        search("code=GSS:" + code).body("agencies", empty());
    }

    @Test
    void agencies_are_found_by_area_and_type() {
        String type = "TYPE_" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase() + "_X";
        String here = fresh("school");
        String there = fresh("school");
        keep(here, with(agency(type, "OPEN"), "areas", List.of("E06000046", "E06000044"))).statusCode(201);
        keep(there, with(agency(type, "OPEN"), "areas", List.of("E06000045"))).statusCode(201);

        search("type=" + type).body("agencies.slug", contains(here, there));
        search("type=" + type + "&area=E06000044").body("agencies.slug", contains(here));
        search("area=E06000045&limit=200").body("agencies.slug", hasItem(there));
    }

    @Test
    void a_long_list_comes_in_pages() {
        String code = freshCode();
        List<String> slugs = List.of(fresh("one"), fresh("two"), fresh("three"));
        slugs.forEach(
                slug -> keep(slug, with(school(), "codes", List.of(Map.of("scheme", "LOCAL", "value", code)))).statusCode(201));

        String next = search("code=LOCAL:" + code + "&limit=2").body("agencies.slug", contains(slugs.get(0), slugs.get(1)))
                .body("next", notNullValue()).extract().path("next");

        search("code=LOCAL:" + code + "&limit=2&after=" + next).body("agencies.slug", contains(slugs.get(2))).body("next",
                nullValue());
        search("code=LOCAL:" + code + "&limit=3").body("next", nullValue());
    }

    @Test
    void a_search_is_on_the_trail_also_when_it_finds_nothing() {
        String code = freshCode();
        search("code=LOCAL:" + code).body("agencies", empty());

        String kept = "select hits from trail_entry join content_version on content_version.subject = trail_entry.subject"
                + " where action = 'agencies.searched' and convert_from(content, 'UTF8') like ?";
        assertThat(QuarkusTransaction.requiringNew().call(() -> rows.list(kept, row -> row.getInt(1), "%" + code + "%")))
                .containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({ "code=R1C, /code", "code=ODS:, /code", "code=ODS:R1C&on=2019-02-30, /on", "code=ODS:R1C&on=May, /on",
            "on=2019-05-01, /on",
            "area=Hampshire, /area", "type=school, /type", "limit=0, /limit", "limit=201, /limit", "limit=many, /limit" })
    void a_question_that_cannot_be_right_is_refused(String query, String pointer) {
        search(query).statusCode(422).contentType("application/problem+json").body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_cursor_that_nobody_gave_out_is_refused() {
        search("after=rubbish").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_search_needs_a_token_a_known_role_and_a_purpose() {
        RestAssured.when().get("/v1/agencies").then().statusCode(401);
        Calls.as("larkfield-primary-invented").when().get("/v1/agencies").then().statusCode(403);
        Calls.as("larkfield-primary-invented", "caretaker").when().get("/v1/agencies").then().statusCode(403);
        Calls.with(safeguarding.testkit.Tokens.of("larkfield-primary-invented").roles("referrer").sign()).when()
                .get("/v1/agencies")
                .then().statusCode(400);
    }

    private static ValidatableResponse search(String query) {
        return Calls.as("larkfield-primary-invented", "practitioner").when().get("/v1/agencies?" + query).then();
    }

    private static String freshCode() {
        return UUID.randomUUID().toString();
    }
}
