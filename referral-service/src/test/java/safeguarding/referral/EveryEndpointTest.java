package safeguarding.referral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;
import static safeguarding.testkit.Calls.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Problems;
import safeguarding.testkit.Tokens;

/** What every address of ours refuses, and that a refusal is a problem document that repeats nothing. */
@QuarkusTest
class EveryEndpointTest extends OverHttp {

    private static final String SAVED = Stream.of("referral", "concern", "triage", "happening", "enquiry", "chronology_line",
            "draft", "rereferral", "review", "recommendation", "content_version", "idempotency_key")
            .map(table -> "select 1 from " + table).collect(Collectors.joining(" union all ", "(", ") as everything"));
    private static final String TAKES_A_BODY = "RECORD.*|AMEND.*|CORRECT.*|WITHDRAW.*|READ_LINKAGE.*|CHECK.*|ASK.*|SEAL.*|REQUEST.*"
            + "|RATE.*|DECIDE.*|FEED_BACK.*|CONVENE.*|INVITE.*|CONTRIBUTE.*|DISSENT.*|HOLD.*|CONCLUDE.*|CANCEL.*|RECEIVE.*|WRITE.*"
            + "|REOPEN.*|BEGIN.*|LINK_EARLIER.*|RAISE.*|ANSWER.*|MOVE.*|SETTLE.*|CALL_OFF.*";

    @ParameterizedTest
    @EnumSource
    void no_token(Endpoint endpoint) {
        problem(endpoint.call(given().contentType("application/json")), 401).header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_token(Endpoint endpoint) {
        problem(endpoint.call(Calls.with(Tokens.of(SCHOOL).roles(endpoint.role).forge())), 401)
                .header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void an_expired_token(Endpoint endpoint) {
        problem(endpoint.call(Calls.with(Tokens.of(SCHOOL).roles(endpoint.role).expired().sign())), 401);
    }

    @ParameterizedTest
    @EnumSource
    void something_that_is_no_token(Endpoint endpoint) {
        problem(endpoint.call(Calls.with("nonsense")), 401);
    }

    @ParameterizedTest
    @EnumSource
    void a_role_that_does_not_allow_it(Endpoint endpoint) {
        String other = endpoint.role.equals("referrer") ? "linkage-reader" : "referrer";
        problem(endpoint.call(as(SCHOOL, other, "person-linker", "registry-admin", "auditor")), 403);
    }

    @ParameterizedTest
    @EnumSource
    void no_role_at_all(Endpoint endpoint) {
        problem(endpoint.call(as(SCHOOL)), 403);
    }

    // Where there is a body, what is wrong with it is said first.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = TAKES_A_BODY)
    void a_token_that_names_no_agency(Endpoint endpoint) {
        problem(endpoint.call(as("", endpoint.role)), 403, "caller-without-agency");
    }

    @ParameterizedTest
    @EnumSource
    void no_purpose_and_no_legal_basis(Endpoint endpoint) {
        assertThat(problem(endpoint.call(Calls.with(token(endpoint))), 400, "purpose-missing"))
                .contains("\"pointer\":\"Purpose\"", "\"pointer\":\"Legal-Basis\"");
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_purpose(Endpoint endpoint) {
        problem(endpoint.call(Calls.with(token(endpoint)).header("Purpose", "curiosity").header("Legal-Basis", LEGAL_BASIS)),
                403, "purpose-not-accepted");
    }

    @ParameterizedTest
    @EnumSource
    void a_legal_basis_that_does_not_go_with_the_purpose(Endpoint endpoint) {
        problem(endpoint.call(Calls.with(token(endpoint)).header("Purpose", PURPOSE).header("Legal-Basis", "urn:because")), 403,
                "purpose-not-accepted");
    }

    @ParameterizedTest
    @EnumSource
    void a_method_that_the_address_does_not_have(Endpoint endpoint) {
        problem(as(SCHOOL, endpoint.role).delete(endpoint.path).then(), 405);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_in_a_form_that_is_not_served(Endpoint endpoint) {
        problem(endpoint.call(as(SCHOOL, endpoint.role).accept("text/csv")), 406);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_in_a_form_that_is_not_taken(Endpoint endpoint) {
        problem(as(SCHOOL, endpoint.role).contentType("text/plain").body("{}").request(endpoint.method, endpoint.path).then(),
                415);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_that_is_not_json(Endpoint endpoint) {
        refusesBody(endpoint, "{\"planted-secret\": ", 400);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_of_another_shape(Endpoint endpoint) {
        refusesBody(endpoint, "[\"planted-secret\"]", 400);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_with_a_member_that_nobody_knows(Endpoint endpoint) {
        refusesBody(endpoint, "{\"planted\": \"planted-secret\"}", 400);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void an_empty_body(Endpoint endpoint) {
        refusesBody(endpoint, "", 422);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_null_for_a_body(Endpoint endpoint) {
        refusesBody(endpoint, "null", 422);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_that_is_too_large(Endpoint endpoint) {
        char[] much = new char[1024 * 1024 + 1];
        Arrays.fill(much, ' ');
        problem(as(SCHOOL, endpoint.role).body(new String(much)).request(endpoint.method, endpoint.path).then(), 413);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_that_is_too_large_and_does_not_say_so(Endpoint endpoint) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + endpoint.path))
                .header("Authorization", "Bearer " + token(endpoint)).header("Content-Type", "application/json")
                .header("Purpose", PURPOSE).header("Legal-Basis", LEGAL_BASIS)
                .method(endpoint.method,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024 + 1])))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = TAKES_A_BODY)
    void a_body_with_something_after_it(Endpoint endpoint) {
        refusesBody(endpoint, "{} {\"planted\": \"planted-secret\"}", 400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/nothing", "/v1/referrals/" + "x/y/z", "/nothing" })
    void an_address_that_there_is_not(String path) {
        problem(as(SCHOOL, "referrer").get(path).then(), 404);
        problem(given().get(path).then(), 404);
    }

    @ParameterizedTest
    @EnumSource(names = { "RECORD_REFERRAL", "RECORD_CONCERN", "RECORD_STEP", "RECORD_ENQUIRY", "RECORD_ENTRY",
            "CONVENE_DISCUSSION", "CONTRIBUTE_TO_DISCUSSION", "DISSENT_FROM_DISCUSSION", "RECORD_EXAMINATION",
            "RAISE_DISAGREEMENT",
            "RAISE_DISAGREEMENT_AT_DISCUSSION", "CONVENE_PANEL", "RECORD_FINDING",
            "BEGIN_DRAFT", "LINK_EARLIER_REFERRAL", "RECORD_REVIEW", "RECORD_RECOMMENDATION" })
    void a_create_without_a_key(Endpoint endpoint) {
        String body = switch (endpoint) {
            case RECORD_CONCERN -> Invented.concernAbout(NOBODY.toString());
            case RECORD_STEP -> "{\"step\": \"acknowledgement\", \"happenedAt\": \"2026-11-01T10:00:00Z\"}";
            case RECORD_ENQUIRY -> "{\"child\": \"" + NOBODY + "\", \"askedOn\": \"2026-11-01\", \"asked\": \"CHILD\"}";
            case RECORD_ENTRY -> "{\"people\": [\"" + NOBODY + "\"], \"type\": \"move\"}";
            case LINK_EARLIER_REFERRAL -> "{\"earlier\": \"" + NOBODY + "\"}";
            case RECORD_REVIEW -> "{\"title\": \"x\", \"pseudonymsOnly\": true}";
            case RECORD_RECOMMENDATION -> "{\"heading\": \"x\", \"text\": \"x\", \"agency\": \"x\", \"dueOn\": \"2099-01-01\"}";
            case CONVENE_DISCUSSION -> "{\"children\": [\"" + NOBODY + "\"], \"purpose\": \"x\","
                    + " \"arrangement\": {\"at\": \"2026-11-20T16:30:00Z\", \"place\": \"x\"}}";
            case CONTRIBUTE_TO_DISCUSSION -> "{\"from\": \"x\", \"facts\": [\"x\"]}";
            case DISSENT_FROM_DISCUSSION -> "{\"from\": \"x\", \"with\": \"x\", \"reason\": \"x\"}";
            case RAISE_DISAGREEMENT, RAISE_DISAGREEMENT_AT_DISCUSSION -> "{\"children\": [\"" + NOBODY + "\"], \"with\": \"x\","
                    + " \"about\": \"delay\", \"from\": \"x\", \"decision\": \"x\", \"reason\": \"x\", \"wanted\": \"x\"}";
            case CONVENE_PANEL -> "{\"purpose\": \"x\", \"chronologies\": [{\"person\": \"" + NOBODY
                    + "\", \"over\": \"GROUP\"}],"
                    + " \"knownAt\": \"2026-11-20T16:30:00Z\", \"reviewers\": [{\"agency\": \"x\", \"name\": \"x\", \"role\": \"x\"}]}";
            case RECORD_FINDING -> "{\"from\": \"x\", \"found\": \"x\"}";
            case RECORD_EXAMINATION -> "{\"child\": \"" + NOBODY + "\", \"kind\": \"physical\","
                    + " \"endedAt\": \"2026-11-20T16:30:00Z\", \"place\": \"x\", \"examiner\": {\"name\": \"x\", \"grade\": \"x\"}}";
            default -> "{}";
        };
        problem(Calls.with(token(endpoint)).header("Purpose", PURPOSE).header("Legal-Basis", LEGAL_BASIS).body(body)
                .post(endpoint.path).then(), 400, "idempotency-key-missing");
    }

    @ParameterizedTest
    @EnumSource(names = { "READ_REFERRAL", "READ_REFERRAL_VERSION", "AMEND_REFERRAL", "WITHDRAW_REFERRAL", "READ_CONCERN",
            "CORRECT_CONCERN", "WITHDRAW_CONCERN", "READ_TRIAGE", "READ_TRIAGE_VERSION", "RATE_REFERRAL", "DECIDE_ON_REFERRAL",
            "FEED_BACK_ON_REFERRAL", "READ_FEEDBACK", "RECORD_STEP", "READ_STEPS", "READ_DEADLINES",
            "RECORD_ENQUIRY", "READ_ENQUIRIES", "READ_CONTACTS", "READ_ENTRY", "READ_ENTRY_VERSION", "CORRECT_ENTRY",
            "WITHDRAW_ENTRY", "READ_CHRONOLOGY", "READ_SIGNS", "READ_VOICE", "READ_INDICATORS", "READ_NEGLECT",
            "READ_CAPACITY", "CONVENE_DISCUSSION", "READ_DISCUSSION", "READ_DISCUSSION_VERSION", "INVITE_TO_DISCUSSION",
            "CONTRIBUTE_TO_DISCUSSION", "DISSENT_FROM_DISCUSSION", "HOLD_DISCUSSION", "CONCLUDE_DISCUSSION",
            "CANCEL_DISCUSSION", "RECEIVE_NOTE", "RECORD_EXAMINATION", "READ_EXAMINATIONS", "READ_EXAMINATION",
            "READ_EXAMINATION_VERSION", "READ_DIFFERENCES", "WRITE_OPINION", "WRITE_REPORT", "RECEIVE_EXAMINATION",
            "RAISE_DISAGREEMENT", "RAISE_DISAGREEMENT_AT_DISCUSSION", "READ_DISAGREEMENT", "READ_DISAGREEMENT_VERSION",
            "ANSWER_DISAGREEMENT", "MOVE_DISAGREEMENT_UP", "SETTLE_DISAGREEMENT", "READ_PANEL", "READ_PANEL_VERSION",
            "RECORD_FINDING", "CONCLUDE_PANEL", "CALL_OFF_PANEL", "WITHDRAW_EXAMINATION",
            "REOPEN_REFERRAL", "LINK_EARLIER_REFERRAL", "READ_EARLIER_REFERRALS", "WITHDRAW_EARLIER_REFERRAL", "READ_DRAFT",
            "AMEND_DRAFT", "SUBMIT_DRAFT", "WITHDRAW_DRAFT", "REOPEN_TRIAGE", "READ_REVIEW", "RECORD_REVIEW_STAGE",
            "RECORD_RECOMMENDATION", "LIST_RECOMMENDATIONS_OF_REVIEW", "READ_RECOMMENDATION", "READ_RECOMMENDATION_VERSION",
            "CORRECT_RECOMMENDATION",
            "WRITE_ANSWER", "WRITE_ASSURANCE" })
    void an_id_that_is_none(Endpoint endpoint) {
        String path = endpoint.path.replace(NOBODY.toString(), "planted-secret");
        problem(as(SCHOOL, endpoint.role).body("{}").request(endpoint.method, path).then(), 404);
    }

    private void refusesBody(Endpoint endpoint, String body, int status) {
        long before = count(SAVED);
        String answer = problem(as(SCHOOL, endpoint.role).body(body).request(endpoint.method, endpoint.path).then(), status)
                .extract().asString();
        assertThat(answer).doesNotContain("planted-secret");
        assertThat(count(SAVED)).isEqualTo(before);
    }

    private static String token(Endpoint endpoint) {
        return Tokens.of(SCHOOL).roles(endpoint.role).sign();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return Problems.check(response, status);
    }

    /** Of that type, and as it was written: a path of REST Assured is a program compiled for each of so many looks. */
    private static String problem(ValidatableResponse response, int status, String type) {
        String answer = problem(response, status).extract().asString();
        assertThat(answer).contains("\"type\":\"urn:safeguarding:problem:" + type + "\"");
        return answer;
    }
}
