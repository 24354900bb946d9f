package safeguarding.registry.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.registry.Answers;
import safeguarding.registry.Household;
import safeguarding.registry.Linkage;
import safeguarding.registry.OverHttp;
import safeguarding.registry.Someone;
import safeguarding.registry.TestAgencies;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class LoadTest extends OverHttp {

    private static final String NDJSON = "application/x-ndjson";
    private static final RestAssuredConfig AS_TEXT = RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
            .encodeContentTypeAs(NDJSON, ContentType.TEXT).appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final Household household = new Household();
    private String school;

    @BeforeEach
    void a_school() {
        school = TestAgencies.fresh("SCHOOL");
    }

    @Test
    void a_whole_roll_is_opened_in_one_request_and_its_school_is_told_at_once() {
        recorded(Linkage.REFERRAL, household.referral(1));
        recorded(Linkage.CONCERN, Linkage.concern(UUID.randomUUID(), 1, household.man, "SAFEGUARDING", POLICE));
        String roll = IntStream.range(0, 120).mapToObj(i -> line("k" + i, "pupil " + i,
                i == 77 ? household.tom : Someone.invented("Child").born("2014-03-02"))).collect(Collectors.joining("\n"));

        Response answer = load(school, roll);

        answer.then().statusCode(200).body("lines", equalTo(120)).body("opened", equalTo(120)).body("refused", equalTo(0))
                .body("finishedAt", notNullValue()).body("results[77].key", equalTo("k77"))
                .body("results[119].line", equalTo(120));
        assertThat(Household.inbox(school).getList("items.about.yourReference")).containsExactly("pupil 77");
        assertThat(count("involvement where agency = '" + school + "'")).isEqualTo(120);
        assertThat(trailAbout(UUID.fromString(answer.path("results[77].involvement")), "involvement.opened")).isEqualTo(1);
        JsonPath asked = Calls.as(school, "practitioner").when().get("/v1/involvement-loads/" + answer.path("id"))
                .then().statusCode(200).extract().jsonPath();
        assertThat(asked.getMap("")).isEqualTo(answer.jsonPath().getMap(""));
    }

    @Test
    void a_bad_line_spoils_no_other() {
        Someone wrong = household.tina.withNumber("nhs-number", "9990000019");
        String roll = line("good", "pupil 1", household.tom) + "\n\n"
                + "{\"key\": \"planted-secret\n"
                + "{\"key\":\"no-such\",\"involvement\":{\"kind\":[\"planted-secret\"]}}\n"
                + line("planted secret", "pupil 2", household.tina) + "\n"
                + line("wrong", "pupil 3", wrong) + "\n"
                + "{\"key\":\"nothing\"}\n"
                + "null\n"
                + line("far", "pupil 4", household.tina).replace("2024-09-01", "+999999998-01-01") + "\n"
                + line("long", "x".repeat(20_000), household.tina) + "\r\n"
                + line("last", "pupil 5", household.tina) + "\r\n";

        Response answer = load(school, roll);

        answer.then().statusCode(200).body("opened", equalTo(2)).body("refused", equalTo(8))
                .body("results.line", contains(1, 3, 4, 5, 6, 7, 8, 9, 10, 11))
                .body("results[1].errors.pointer", contains(""))
                .body("results[2].errors.pointer", contains("/involvement/kind"))
                .body("results[3].errors.pointer", contains("/key")).body("results[3].key", nullValue())
                .body("results[4].errors.pointer", contains("/involvement/identifiers/0/value"))
                .body("results[5].errors.pointer", contains("/involvement"))
                .body("results[7].errors.pointer", contains("/involvement/openedOn"))
                .body("results[9].outcome", equalTo("OPENED"));
        assertThat(answer.asString()).doesNotContain("planted", "secret");
        assertThat(count("involvement where agency = '" + school + "'")).isEqualTo(2);
    }

    @Test
    void the_same_lines_again_open_only_what_is_missing() {
        String first = line("k1", "pupil 1", household.tom);
        String second = line("k2", "pupil 2", household.tina);
        String opened = load(school, first + "\n" + first).then().body("results.outcome", contains("OPENED", "OPENED_BEFORE"))
                .extract().path("results[0].involvement");

        load(school, first + "\n" + second).then().statusCode(200)
                .body("results.outcome", contains("OPENED_BEFORE", "OPENED"))
                .body("results[0].involvement", equalTo(opened));
        load(school, line("k1", "pupil 9", household.tom) + "\n" + line("k3", "pupil 2", household.tina)).then().statusCode(200)
                .body("results.outcome", contains("REFUSED", "ALREADY_OPEN"))
                .body("results[0].errors.pointer", contains("/key"));
        load(TestAgencies.fresh("SCHOOL"), first).then().body("results.outcome", contains("OPENED"));

        assertThat(count("involvement where agency = '" + school + "'")).isEqualTo(2);
    }

    @Test
    void a_refused_line_leaves_its_key_free() {
        load(school, line("k1", "pupil 1", household.tom).replace("CHILD", "PET")).then().body("refused", equalTo(1));

        load(school, line("k1", "pupil 1", household.tom)).then().body("opened", equalTo(1));
    }

    @Test
    void whether_others_know_a_child_does_not_show() {
        Someone unknown = Someone.invented("Tom").born("2015-02-01").withNumber("nhs-number", Someone.nhsNumber());
        recorded(Linkage.REFERRAL, household.referral(1));
        household.worksWithTom(TestAgencies.fresh("HEALTH_TRUST"));

        assertThat(load(school, line("k1", "pupil 1", household.tom)).jsonPath().getList("results[0].warnings"))
                .isEqualTo(load(school, line("k2", "pupil 2", unknown)).jsonPath().getList("results[0].warnings"));
    }

    @Test
    void another_agencys_load_is_as_if_there_were_none() {
        String id = load(school, line("k1", "pupil 1", household.tom)).path("id");
        RequestSpecification stranger = Calls.as(TestAgencies.fresh("SCHOOL"), "practitioner");

        assertThat(Answers.seen(stranger.when().get("/v1/involvement-loads/" + id))).startsWith("404")
                .isEqualTo(Answers.seen(stranger.when().get("/v1/involvement-loads/" + UUID.randomUUID())));
    }

    @Test
    void what_is_refused_as_a_whole_saves_nothing() {
        String roll = line("k1", "pupil 1", household.tom);
        String many = IntStream.range(0, 5001).mapToObj(i -> "{}").collect(Collectors.joining("\n"));

        refused(given(school, "practitioner").body("\n\n"), 422);
        refused(given(school, "practitioner").body(many), 422);
        refused(given(school, "practitioner").body(" ".repeat(1024 * 1024 + 1)), 413);
        refused(given(school, "referrer").body(roll), 403);
        refused(given("", "practitioner").body(roll), 403);
        refused(Calls.as(school, "practitioner").body("{}"), 415);
        refused(given(school, "practitioner").accept("text/csv").body(roll), 406);
        refused(RestAssured.given().config(AS_TEXT).contentType(NDJSON).body(roll), 401);
        refused(Calls.with(Tokens.of(school).roles("practitioner").sign()).config(AS_TEXT).contentType(NDJSON).body(roll), 400);
        given(school, "practitioner").when().delete("/v1/involvement-loads").then().statusCode(405);
        given(school, "practitioner").when().put("/v1/involvement-loads/" + UUID.randomUUID()).then().statusCode(405);

        assertThat(count("involvement_load where agency = '" + school + "'")).isZero();
    }

    private static void refused(RequestSpecification call, int status) {
        call.when().post("/v1/involvement-loads").then().statusCode(status).contentType("application/problem+json")
                .body("requestId", notNullValue());
    }

    private static String line(String key, String reference, Someone who) {
        return "{\"key\":\"" + key + "\",\"involvement\":" + Household.opening("CHILD", who, reference) + "}";
    }

    private static Response load(String agency, String roll) {
        return given(agency, "practitioner").body(roll).when().post("/v1/involvement-loads");
    }

    private static RequestSpecification given(String agency, String role) {
        return Calls.as(agency, role).config(AS_TEXT).contentType(NDJSON);
    }
}
