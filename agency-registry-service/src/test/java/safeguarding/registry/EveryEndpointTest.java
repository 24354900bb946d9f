package safeguarding.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Problems;
import safeguarding.testkit.Tokens;

/** What every address refuses: with a problem document that repeats nothing, and with nothing saved. */
@QuarkusTest
class EveryEndpointTest extends OverHttp {

    private static final String SCHOOL = "invented-school";
    private static final List<String> EVERY_ROLE = List.of("practitioner", "referrer", "offender-manager", "disclosure-officer",
            "person-linker", "agency-admin", "registry-admin", "linkage-reader", "rights-checker", "auditor");

    private long saved;

    @BeforeEach
    void before() {
        saved = saved();
    }

    @AfterEach
    void nothing_was_saved() {
        assertThat(saved()).isEqualTo(saved);
    }

    @ParameterizedTest
    @EnumSource
    void no_token(Endpoint endpoint) {
        problem(endpoint.send(purposeful(given().contentType(ContentType.JSON))), 401).header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void a_forged_token(Endpoint endpoint) {
        problem(endpoint.send(purposeful(Calls.with(token(endpoint).forge()))), 401).header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void an_expired_token(Endpoint endpoint) {
        problem(endpoint.send(purposeful(Calls.with(token(endpoint).expired().sign()))), 401);
    }

    @ParameterizedTest
    @EnumSource
    void something_that_is_no_token(Endpoint endpoint) {
        problem(endpoint.send(purposeful(Calls.with("nonsense"))), 401);
    }

    @ParameterizedTest
    @EnumSource
    void every_role_but_the_right_one(Endpoint endpoint) {
        List<String> right = switch (endpoint) {
            case READ_RECIPIENTS -> List.of("referrer", "offender-manager", "disclosure-officer");
            case READ_OPENINGS, REVIEW_OPENING -> List.of("practitioner", "offender-manager", "disclosure-officer");
            case READ_UNDELIVERABLE, REDRIVE_UNDELIVERABLE, DISMISS_UNDELIVERABLE -> List.of("agency-admin", "registry-admin");
            case READ_ENDPOINT -> EVERY_ROLE;
            default -> List.of(endpoint.role);
        };
        String[] others = EVERY_ROLE.stream().filter(role -> !right.contains(role)).toArray(String[]::new);

        problem(endpoint.send(Calls.as(SCHOOL, others)), 403).body("type", equalTo("about:blank"));
    }

    @ParameterizedTest
    @EnumSource
    void a_token_that_names_no_agency(Endpoint endpoint) {
        problem(endpoint.send(Calls.as("", endpoint.role)), 403)
                .body("type", equalTo("urn:safeguarding:problem:caller-without-agency"));
    }

    @ParameterizedTest
    @EnumSource
    void no_purpose_and_no_legal_basis(Endpoint endpoint) {
        problem(endpoint.send(Calls.with(token(endpoint).sign())), 400)
                .body("type", equalTo("urn:safeguarding:problem:purpose-missing"))
                .body("errors.pointer", contains("Purpose", "Legal-Basis"));
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_purpose(Endpoint endpoint) {
        problem(endpoint.send(Calls.as(token(endpoint), "curiosity", Calls.LEGAL_BASIS)), 403)
                .body("type", equalTo("urn:safeguarding:problem:purpose-not-accepted"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "CHECK_READ_RIGHT", "LOOK_INTO_VICINITY", "ASK_FOR_INVITEES" })
    void a_purpose_that_is_for_others(Endpoint endpoint) {
        problem(endpoint.send(Calls.as(token(endpoint), "rights-check", Calls.LEGAL_BASIS)), 403)
                .body("type", equalTo("urn:safeguarding:problem:purpose-not-accepted"));
    }

    @ParameterizedTest
    @EnumSource
    void a_legal_basis_that_does_not_go_with_the_purpose(Endpoint endpoint) {
        problem(endpoint.send(Calls.as(token(endpoint), Calls.PURPOSE, "urn:because")), 403)
                .body("type", equalTo("urn:safeguarding:problem:purpose-not-accepted"));
    }

    @ParameterizedTest
    @EnumSource
    void a_method_that_the_address_does_not_have(Endpoint endpoint) {
        problem(call(endpoint).when().request("DELETE", endpoint.path(Endpoint.NOBODY)), 405);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "REDRIVE", "DISMISS", "TAKE_UP_UNHELD_RISK", "REDRIVE_UNDELIVERABLE",
            "COMPLETE_REASSIGNMENT", "LIFT_PROTECTION",
            "DISMISS_UNDELIVERABLE" })
    void an_answer_in_a_form_that_is_not_served(Endpoint endpoint) {
        problem(endpoint.send(call(endpoint).accept("text/csv")), 406);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_in_a_form_that_is_not_taken(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint).contentType(ContentType.TEXT), "{}"), 415);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_that_is_not_json(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint), "{\"planted-secret\": "), 400);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_of_another_shape(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint), endpoint.misshapen()), 400).body("errors.pointer", hasItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({ "localReference, ref\\u0000erence", "team, \\u0000", "openedOn, +999999998-01-01", "openedOn, 0999-12-31" })
    void a_text_or_a_day_that_cannot_be_kept(String member, String value) {
        String body = Household.opening("CHILD", Someone.invented("Tom"), "ref").replaceFirst("\\{",
                "{\"team\":\"Duty\",").replaceFirst("\"" + member + "\":\"[^\"]*\"",
                        Matcher.quoteReplacement("\"" + member + "\":\"" + value + "\""));

        problem(Endpoint.OPEN_INVOLVEMENT.sendBody(call(Endpoint.OPEN_INVOLVEMENT), body), 422)
                .body("errors.pointer", contains("/" + member));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_with_a_member_that_nobody_knows(Endpoint endpoint) {
        String body = endpoint.body().replaceFirst("\\{", "{\"unheardOf\":\"planted-secret\",");

        problem(endpoint.sendBody(call(endpoint), body), 400);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void an_empty_body(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint), ""), 422);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_null_for_a_body(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint), "null"), 422);
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_that_is_too_large(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint), " ".repeat(1024 * 1024 + 1)), 413)
                .body("type", equalTo("urn:safeguarding:problem:body-too-large"));
    }

    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_that_breaks_a_rule(Endpoint endpoint) {
        problem(endpoint.sendBody(call(endpoint), endpoint.wrong()), 422)
                .body("type", equalTo("urn:safeguarding:problem:invalid")).body("errors.pointer", hasItem(endpoint.wrongAt()));
    }

    @ParameterizedTest
    @EnumSource(names = { "OPEN_INVOLVEMENT", "DECIDE_LINK", "BREAK_GLASS", "DECLARE_CONFLICT", "RESTRICT", "PROTECT",
            "ASK_ABOUT_UNIDENTIFIED" })
    void a_create_without_a_key_or_with_one_of_another_form(Endpoint endpoint) {
        RequestSpecification keyless = purposeful(Calls.with(token(endpoint).sign()));
        RequestSpecification odd = purposeful(Calls.with(token(endpoint).sign())).header("Idempotency-Key", "a b");

        problem(endpoint.send(keyless), 400).body("type", equalTo("urn:safeguarding:problem:idempotency-key-missing"));
        problem(endpoint.send(odd), 400).body("type", equalTo("urn:safeguarding:problem:idempotency-key-missing"));
    }

    @ParameterizedTest
    @MethodSource("ofOneRecord")
    void an_id_of_nothing_and_an_id_that_is_none(Endpoint endpoint) {
        String odd = endpoint.path(Endpoint.NOBODY).replace(Endpoint.NOBODY.toString(), "planted-secret");

        problem(endpoint.send(call(endpoint)), 404);
        problem((endpoint.takesABody() ? call(endpoint).body(endpoint.body()) : call(endpoint)).when()
                .request(endpoint.method, odd), 404);
    }

    @ParameterizedTest
    @EnumSource(names = { "OPEN_INVOLVEMENT", "SEARCH_PEOPLE" })
    void an_identity_that_cannot_be_right(Endpoint endpoint) {
        String body = endpoint.body()
                .replace("\"given\":\"Tom\"", "\"given\":\"planted\\u0007secret\"").replace("1980-04-03", "1779-04-03");

        problem(endpoint.sendBody(call(endpoint), body), 422)
                .body("errors.pointer", hasItems("/names/0/given", "/born/date"));
    }

    static Stream<Endpoint> withBody() {
        return Stream.of(Endpoint.values()).filter(Endpoint::takesABody);
    }

    static Stream<Endpoint> ofOneRecord() {
        return Stream.of(Endpoint.values()).filter(Endpoint::isOfOneRecord);
    }

    private long saved() {
        return rows.first(Stream.of("involvement", "person_record", "link_decision", "notice where acknowledged_at is not null",
                "answer", "dead_letter", "break_glass_opening", "webhook", "agency_topic", "undeliverable", "suspension",
                "conflict_of_interest", "address_protection", "agency_endpoint", "share_restriction",
                "reassignment", "content_version",
                "idempotency_key")
                .map(from -> "(select count(*) from " + from + ")")
                .collect(Collectors.joining(" + ", "select ", "")), row -> row.getLong(1)).orElseThrow();
    }

    private static RequestSpecification call(Endpoint endpoint) {
        return Calls.as(SCHOOL, endpoint.role);
    }

    private static Tokens token(Endpoint endpoint) {
        return Tokens.of(SCHOOL).roles(endpoint.role);
    }

    private static RequestSpecification purposeful(RequestSpecification call) {
        return call.header("Purpose", Calls.PURPOSE).header("Legal-Basis", Calls.LEGAL_BASIS);
    }

    private static ValidatableResponse problem(Response answer, int status) {
        assertThat(answer.asString()).doesNotContain("planted", "secret", "Invented");
        return Problems.check(answer.then(), status);
    }
}
