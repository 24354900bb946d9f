package safeguarding.referral.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.anonymous.Tips.RECEIVER;
import static safeguarding.testkit.Calls.as;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.OverHttp;
import safeguarding.referral.Owner;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class AnonymousReferralTest extends OverHttp {

    private static final List<String> POSTS = List.of("/v1/anonymous-referrals", "/v1/anonymous-conversations",
            "/v1/anonymous-additions");

    @Test
    void it_becomes_a_referral_and_concerns_that_reach_every_child_once() {
        JsonPath receipt = Tips.refer("They are alone at night.");
        assertThat(receipt.getString("reference")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(receipt.getString("code")).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(receipt.getMap("")).containsOnlyKeys("reference", "code", "warnings");
        String id = newest();
        as(RECEIVER, "referrer").get("/v1/referrals/" + id).then().statusCode(200)
                .body("referrerKind", equalTo("ANONYMOUS")).body("recordedBy", equalTo(RECEIVER))
                .body("children.size()", equalTo(2)).body("reason", nullValue()).body("referrer", nullValue());
        List<String> subjects = Owner.list("select coalesce(child, adult) from concern join anonymous_concern on concern = id"
                + " where referral = '" + id + "'");
        // The man, through whom the first child is reached, and the second child.
        assertThat(subjects).hasSize(2);
        String body = "{\"ids\": [\"" + id + "\"]}";
        Calls.as(Tokens.of("agency-registry-service").roles("linkage-reader"), "linkage",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA").body(body)
                .post("/v1/linkage-records").then().statusCode(200).body("records[0].people.size()", equalTo(3))
                .body("records[0].connections.size()", equalTo(1));
    }

    @Test
    void an_empty_one_is_taken_and_says_what_is_missing() {
        Tips.somebody().body(Tips.form("{}")).post("/v1/anonymous-referrals").then().statusCode(201)
                .body("warnings", hasItem(Matchers.startsWith("/referral/account")));
    }

    @Test
    void nobody_is_asked_who_he_is_or_where_he_has_it_from() {
        assertThat(Tips.refer("They are alone at night.").getList("warnings")).isEmpty();
        assertThat(Tips.somebody().body(Tips.form("{\"children\": [{}], \"adults\": [{}]}")).post("/v1/anonymous-referrals")
                .then().statusCode(201).extract().jsonPath().getList("warnings", String.class))
                .allSatisfy(warning -> assertThat(warning).matches("/referral/(account|firstHand): .*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "children | 'ownWords': [{'words': 'Petra'}] | 400",
            "children | 'school': 'Petra' | 400",
            "children | 'disability': 'Petra' | 400", "children | 'gender': 'Petra' | 400",
            "children | 'firstLanguage': 'Petra' | 400", "children | 'identifiers': [] | 400",
            "children | 'address': {'lines': ['Petra']} | 400", "children | 'address': {'uprn': '7700900123'} | 400",
            "children | 'address': {'postcode': 'Petra'} | 422", "children | 'ref': 'Petra' | 422",
            "children | 'names': [{'given': 'Petra next door says so too'}] | 422",
            "adults | 'names': [{'family': '07700 900123'}] | 422",
            "adults | 'description': 'Petra' | 400", "adults | 'knownToChildrenAs': 'Petra' | 400",
            "adults | 'ref': 'Petra' | 422",
            "adults | 'observations': [{'attribute': 'hair', 'value': 'Petra'}] | 422",
            "adults | 'observations': [{'attribute': 'email', 'value': 'Petra'}] | 422",
            "adults | 'observations': [{'attribute': 'phone', 'value': 'Petra'}] | 422",
            "adults | 'observations': [{'attribute': 'online-handle', 'value': 'Petra saw it'}] | 422",
            "adults | 'observations': [{'attribute': 'email', 'value': 'a@b.test', 'source': 'Petra'}] | 400",
            "connections | 'child': 'child-1', 'adult': 'adult-1', 'source': 'Petra' | 400" }, quoteCharacter = '"')
    void words_that_nobody_checks_are_not_taken(String list, String members, int status) {
        String told = ("{'" + list + "': [{" + members + "}]}").replace('\'', '"');
        problem(Tips.somebody().body(Tips.form(told)).post("/v1/anonymous-referrals").then(), status);
        problem(as(RECEIVER, "referrer").body(told).post("/v1/telephone-referrals").then(), status);
    }

    @Test
    void numbers_and_names_on_networks_of_whom_it_is_about_are_kept() {
        Tips.somebody().body(Tips.form("""
                {"adults": [{"observations": [{"attribute": "email", "value": "dave@example.test"},
                  {"attribute": "online-handle", "value": "@dave_invented"}]}]}""")).post("/v1/anonymous-referrals").then()
                .statusCode(201);
        as(RECEIVER, "referrer").get("/v1/referrals/" + newest()).then()
                .body("adults[0].observations.value", equalTo(List.of("dave@example.test", "@dave_invented")));
    }

    @Test
    void what_was_taken_out_is_said_and_not_repeated() {
        JsonPath receipt = Tips.refer("Ring me on 07700 900999.");
        assertThat(receipt.getList("warnings")).anySatisfy(warning -> assertThat(warning.toString())
                .contains("a telephone number").doesNotContain("900999"));
        // The number of the man whom it is about is what the referral is for.
        as(RECEIVER, "referrer").get("/v1/referrals/" + newest()).then()
                .body("adults[0].observations[0].value", equalTo("07700 900456"));
    }

    @Test
    void a_professional_is_never_anonymous() {
        long before = count("referral");
        refused(Tips.somebody().body(Tips.form("{\"inWorkCapacity\": \"YES\"}")).post("/v1/anonymous-referrals").then(), 403,
                "professionals-give-their-name");
        for (String token : List.of(Tokens.of(RECEIVER).roles("referrer").sign(), "nonsense")) {
            refused(Tips.somebody().header("Authorization", "Bearer " + token).body(Tips.form("{}"))
                    .post("/v1/anonymous-referrals").then(), 403, "professionals-give-their-name");
        }
        as(RECEIVER, "referrer").body("{\"inWorkCapacity\": \"YES\"}").post("/v1/telephone-referrals").then().statusCode(403);
        assertThat(count("referral")).isEqualTo(before);
    }

    @Test
    void a_puzzle_is_solved_for_each_attempt_and_counts_once() {
        JsonPath puzzle = Tips.somebody().get("/v1/anonymous-challenges").then().statusCode(200)
                .header("Cache-Control", equalTo("no-store")).body("salt", matchesPattern(".*expires=\\d+&?")).extract()
                .jsonPath();
        String solution = Tips.solutionOf(puzzle);
        attempt(solution).statusCode(201);
        refused(attempt(solution), 403, "puzzle-not-solved");
        // The same solution, written otherwise.
        String other = java.util.Base64.getEncoder()
                .encodeToString((" " + new String(java.util.Base64.getDecoder().decode(solution),
                        java.nio.charset.StandardCharsets.UTF_8)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refused(attempt(other), 403, "puzzle-not-solved");
        JsonPath next = Tips.somebody().get("/v1/anonymous-challenges").jsonPath();
        refused(attempt(Tips.written(next, 1_000_000)), 403, "puzzle-not-solved");
        refused(attempt("bm8gSlNPTg=="), 403, "puzzle-not-solved");
        refused(attempt("e30="), 403, "puzzle-not-solved");
        refused(attempt("???"), 403, "puzzle-not-solved");
    }

    @Test
    void an_agency_that_takes_none_cannot_be_sent_one() {
        Tips.somebody().body(Tips.form("{\"sentTo\": \"larkfield-primary-invented\"}")).post("/v1/anonymous-referrals").then()
                .statusCode(422).body("errors[0].pointer", equalTo("/referral/sentTo"));
        Tips.somebody().body(Tips.form("{\"sentTo\": \"portsmouth-childrens-services\"}")).post("/v1/anonymous-referrals")
                .then()
                .statusCode(201);
        as("portsmouth-childrens-services", "referrer").get("/v1/referrals/" + newest()).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\"planted-secret\": | 400", "[\"planted-secret\"] | 400",
            "{\"planted\": \"planted-secret\"} | 400", "null | 422", "{} | 422", "{} {} | 400" })
    void a_body_that_cannot_be_taken(String body, int status) {
        long before = count("referral") + count("content_version");
        for (String path : POSTS) {
            String answer = problem(Tips.somebody().body(body).post(path).then(), status).extract().asString();
            assertThat(answer).doesNotContain("planted-secret");
        }
        assertThat(count("referral") + count("content_version")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/anonymous-referrals", "/v1/anonymous-conversations", "/v1/anonymous-additions" })
    void a_form_or_a_method_that_is_not_served(String path) {
        problem(Tips.somebody().get(path).then(), 405);
        problem(Tips.somebody().delete(path).then(), 405);
        problem(Tips.somebody().accept("text/csv").body("{}").post(path).then(), 406);
        problem(Tips.somebody().contentType("text/plain").body("{}").post(path).then(), 415);
        problem(Tips.somebody().body(" ".repeat(1024 * 1024 + 1)).post(path).then(), 413);
        problem(Tips.somebody().body("").post(path).then(), 422);
    }

    @Test
    void too_long_is_refused_with_where() {
        Tips.somebody().body(Tips.form("{\"account\": \"" + "x ".repeat(2501) + "\"}")).post("/v1/anonymous-referrals").then()
                .statusCode(422).body("errors[0].pointer", equalTo("/referral/account"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/%61nonymous-referrals", "/v1//anonymous-referrals", "/v1/./anonymous-referrals",
            "/v1/x/../anonymous-referrals", "/v1;a=b/anonymous-referrals", "/v1/anonymous-x/../telephone-referrals",
            "/v1/anonymous-referrals/../telephone-referrals", "/v1/anonymous-x/%2e%2e/telephone-referrals" })
    void an_address_has_one_spelling(String spelling) throws IOException, InterruptedException {
        long before = count("referral");
        // Another client would put it right.
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + spelling))
                .header("Authorization", "Bearer " + Tokens.of(RECEIVER).roles("referrer").sign())
                .header("Content-Type", "application/json").header("Purpose", Calls.PURPOSE)
                .header("Legal-Basis", Calls.LEGAL_BASIS).header("Idempotency-Key", "another-spelling")
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("path-not-normal");
        assertThat(count("referral")).isEqualTo(before);
    }

    @Test
    void what_only_begins_like_such_an_address_is_none() {
        problem(Tips.somebody().get("/v1/anonymous-nothing").then(), 404);
        as(RECEIVER, "referrer").header("X-Request-Id", "01a201f7-a606-7661-9f45-7d41c5938bf5").get("/v1/anonymous-nothing")
                .then()
                .header("X-Request-Id", "01a201f7-a606-7661-9f45-7d41c5938bf5");
    }

    private static ValidatableResponse attempt(String solution) {
        return Tips.somebody().body("{\"solution\": \"" + solution + "\", \"referral\": {}}").post("/v1/anonymous-referrals")
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String type) {
        problem(answer, status).body("type", equalTo("urn:safeguarding:problem:" + type));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
    }

    private static String newest() {
        return Owner.list("select referral from anonymous_referral order by number desc limit 1").get(0);
    }
}
