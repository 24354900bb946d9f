package safeguarding.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static safeguarding.registry.agency.Directory.agency;
import static safeguarding.registry.agency.Directory.fresh;
import static safeguarding.registry.agency.Directory.keep;
import static safeguarding.registry.agency.Directory.keeper;
import static safeguarding.registry.agency.Directory.school;
import static safeguarding.registry.agency.Directory.with;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.database.Rows;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class AgencyRecordingTest {

    @Inject
    Rows rows;

    @Test
    void a_new_agency_is_created_and_can_be_read() {
        String slug = fresh("school");
        keep(slug, school()).statusCode(201).header("ETag", "\"v1\"").header("Location", "/registry/v1/agencies/" + slug)
                .body("slug", equalTo(slug)).body("version", equalTo(1));

        Calls.as("larkfield-primary-invented", "practitioner").when().get("/v1/agencies/" + slug)
                .then().statusCode(200).header("ETag", "\"v1\"")
                .body("type", equalTo("SCHOOL")).body("status", equalTo("OPEN")).body("areas", contains("E10000014"))
                .body("names[0].name", equalTo("Puddle Lane (invented)")).body("names[0].from", equalTo("2010-09-01"));
    }

    @Test
    void the_same_again_in_any_order_changes_nothing() {
        String slug = fresh("school");
        Map<String, Object> body = with(school(), "areas", List.of("E10000014", "E06000044"));
        keep(slug, body).statusCode(201);

        keep(slug, with(body, "areas", List.of("E06000044", "E10000014"))).statusCode(200).header("ETag", "\"v1\"")
                .header("Location", equalTo(null));

        assertThat(trail(slug)).containsExactly("agency.recorded v1", "agency.confirmed");
        assertThat(versionsKept(slug)).isEqualTo(1);
    }

    @Test
    void a_change_names_the_version_that_it_changes() {
        String slug = fresh("school");
        keep(slug, school()).statusCode(201);
        Map<String, Object> closed = with(with(school(), "status", "CLOSED"), "closedOn", "2024-08-31");

        keep(slug, closed).statusCode(428);
        keeper().header("If-Match", "\"v7\"").body(closed).when().put("/v1/agencies/" + slug).then().statusCode(412);
        keeper().header("If-Match", "\"v1\"").body(closed).when().put("/v1/agencies/" + slug)
                .then().statusCode(200).header("ETag", "\"v2\"").body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo("2024-08-31"));

        assertThat(trail(slug)).containsExactly("agency.recorded v1", "agency.amended v2");
        assertThat(versionsKept(slug)).isEqualTo(2);
    }

    @Test
    void a_change_of_a_list_alone_is_a_new_version() {
        String slug = fresh("school");
        keep(slug, school()).statusCode(201);
        Map<String, Object> named = with(school(), "names",
                List.of(Map.of("name", "Puddle Lane (invented)", "from", "2010-09-01", "to", "2020-08-31"),
                        Map.of("name", "Gander Lane (invented)", "from", "2020-09-01")));

        keeper().header("If-Match", "\"v1\"").body(named).when().put("/v1/agencies/" + slug)
                .then().statusCode(200).header("ETag", "\"v2\"")
                .body("names.name", contains("Puddle Lane (invented)", "Gander Lane (invented)"));
    }

    @Test
    void what_must_be_new_is_not_changed_and_what_must_be_there_is_not_created() {
        String slug = fresh("school");
        keeper().header("If-Match", "\"v1\"").body(school()).when().put("/v1/agencies/" + slug).then().statusCode(412);
        keeper().header("If-None-Match", "*").body(school()).when().put("/v1/agencies/" + slug).then().statusCode(201);
        keeper().header("If-None-Match", "*").body(school()).when().put("/v1/agencies/" + slug)
                .then().statusCode(412).body("type", equalTo("urn:safeguarding:problem:agency-known-already"));
    }

    @Test
    void two_who_create_the_same_agency_at_once_do_not_fail() {
        String slug = fresh("school");
        List<CompletableFuture<Integer>> both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> keep(slug, school()).extract().statusCode())).toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(versionsKept(slug)).isEqualTo(1);
    }

    @Test
    void every_reading_is_on_the_trail() {
        String slug = fresh("school");
        keep(slug, school()).statusCode(201);

        Calls.as("larkfield-primary-invented", "referrer").when().get("/v1/agencies/" + slug).then().statusCode(200);

        assertThat(trail(slug)).containsExactly("agency.recorded v1", "agency.read v1");
    }

    @Test
    void values_that_cannot_be_right_are_pointed_at_and_nothing_is_saved() {
        String slug = fresh("school");
        Map<String, Object> body = new TreeMap<>(school());
        body.put("names", List.of(Map.of("name", "One", "from", "2010-01-01", "to", "2015-12-31"),
                Map.of("name", "Two", "from", "2015-12-31"),
                Map.of("name", "Three", "from", "2001-02-03", "to", "2000-01-01")));
        body.put("codes",
                List.of(Map.of("scheme", "ODS", "value", "ZZ9"), Map.of("scheme", "ODS", "value", "ZZ9", "from", "2020-01-01"),
                        Map.of("scheme", "URN", "value", "1", "from", "+999999999-01-01")));
        body.put("areas", List.of("E10000014", "E10000014"));
        body.put("openedOn", "2020-01-01");
        body.put("closedOn", "2019-01-01");
        body.put("successors", List.of(slug));

        keep(slug, body).statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:invalid"))
                .body("errors.pointer", contains("/names/2/to", "/codes/2/from", "/closedOn", "/names/1", "/codes/1",
                        "/areas/1", "/successors/0"));

        keeper().when().get("/v1/agencies/" + slug).then().statusCode(404);
        assertThat(versionsKept(slug)).isZero();
    }

    @Test
    void broken_rules_are_pointed_at() {
        Map<String, Object> body = new TreeMap<>(school());
        body.put("type", "school");
        body.put("names", List.of(Map.of("name", "A \u0001 name")));
        body.put("codes", List.of(Map.of("scheme", "ods", "value", "no spaces")));
        body.put("areas", List.of("Hampshire"));
        body.put("successors", List.of("Not A Slug"));
        body.put("source", " ");
        body.remove("status");

        keep(fresh("school"), body).statusCode(422)
                .body("errors.pointer",
                        contains("/areas/0", "/codes/0/scheme", "/codes/0/value", "/names/0/name", "/source", "/status",
                                "/successors/0",
                                "/type"));
        keep(fresh("school"), with(school(), "names", List.of())).statusCode(422).body("errors.pointer", contains("/names"));
        keep("Not-A-Slug", school()).statusCode(422).body("errors[0].detail", startsWith("An agency is named by"));
        keeper().when().put("/v1/agencies/" + fresh("school")).then().statusCode(422);
    }

    @Test
    void a_body_that_cannot_be_read_is_refused() {
        String slug = fresh("school");
        keeper().body("{\"type\": ").when().put("/v1/agencies/" + slug).then().statusCode(400)
                .contentType("application/problem+json");
        keep(slug, with(school(), "status", "PERHAPS")).statusCode(400).body("errors.pointer", contains("/status"));
        keep(slug, with(school(), "closedOn", "yesterday")).statusCode(400).body("errors.pointer", contains("/closedOn"));
        keep(slug, with(school(), "owner", "nobody")).statusCode(400).body("errors.pointer", contains("/owner"));
    }

    @Test
    void only_the_keeper_of_the_directory_writes_in_it() {
        String path = "/v1/agencies/" + fresh("school");
        io.restassured.RestAssured.given().contentType("application/json").body(school()).when().put(path).then()
                .statusCode(401);
        Calls.with(Tokens.of("exchange-operator").roles("registry-admin").forge()).body(school()).when().put(path).then()
                .statusCode(401);
        Calls.as("hampshire-childrens-services", "referrer", "practitioner", "person-linker").body(school()).when().put(path)
                .then().statusCode(403);
        Calls.with(Tokens.of("exchange-operator").roles("registry-admin").sign()).body(school()).when().put(path)
                .then().statusCode(400).body("errors.pointer", contains("Purpose", "Legal-Basis"));
        keeper().when().get(path).then().statusCode(404);
    }

    @Test
    void an_agency_is_read_by_every_known_role_and_by_no_other() {
        String slug = fresh("school");
        keep(slug, school()).statusCode(201);
        String path = "/v1/agencies/" + slug;

        io.restassured.RestAssured.when().get(path).then().statusCode(401);
        Calls.as("larkfield-primary-invented").when().get(path).then().statusCode(403);
        Calls.as("larkfield-primary-invented", "caretaker").when().get(path).then().statusCode(403);
        for (String role : List.of("referrer", "practitioner", "offender-manager", "disclosure-officer", "person-linker",
                "registry-admin", "auditor")) {
            Calls.as("larkfield-primary-invented", role).when().get(path).then().statusCode(200);
        }
    }

    @Test
    void an_agency_that_is_not_there_is_not_found() {
        keeper().when().get("/v1/agencies/" + fresh("nobody")).then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:agency-not-found"));
        keeper().when().get("/v1/agencies/NOT_A_SLUG").then().statusCode(422);
        keep(fresh("health"), agency("A_TYPE_NOBODY_HEARD_OF", "OPEN")).statusCode(201).body("type", not(equalTo(null)));
    }

    private List<String> trail(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> rows.list(
                "select action || coalesce(' v' || version, '') from trail_entry where subject = ? order by position",
                row -> row.getString(1),
                Agency.subjectOf(slug)));
    }

    private int versionsKept(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> rows.list("select version from content_version where subject = ?",
                row -> row.getLong(1), Agency.subjectOf(slug)).size());
    }
}
