package safeguarding.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.disclosure.Refused.check;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.disclosure.Endpoint.Known;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

/** What no endpoint takes. Each refusal is a problem document, and nothing is saved by any of them. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class RefusalsTest {

    private static final String UNREADABLE = "{\"names\":";
    private static final String WITH_A_BODY = "(RECORD|AMEND|CORRECT|CHECK|WITHDRAW|RESTRICT|LIFT|ANSWER|READ_LINKAGE|OPEN|DECIDE|DISMISS).*";
    @Inject
    Database database;

    // One of each for all these tests: nothing changes them, that is what is tested.
    private static UUID offender;
    private static UUID concern;
    private static Known known;
    private long records;

    @BeforeEach
    void something_to_be_refused() {
        if (offender == null) {
            offender = Officers.recorded(Officers.POLICE, Invented.offender());
            concern = Officers.raised(Officers.POLICE, Invented.concern(offender));
            RegistryAsks.Line decided = RegistryAsks.waiting(concern, Officers.POLICE);
            UUID decision = RegistryAsks.decided(decided, 1, Decided.notNow());
            UUID statement = Stated.recorded(Officers.POLICE, offender, Stated.involvement(Officers.POLICE, "YES"));
            UUID enquiry = Stated.enquiries(offender).get(0);
            known = new Known(offender, concern, RegistryAsks.waiting(concern, Officers.POLICE).id(), decision, statement,
                    enquiry);
        }
        records = database.records();
    }

    @AfterEach
    void nothing_was_saved() {
        assertThat(database.records()).isEqualTo(records);
        // The statement was a version of the offender's record too.
        assertThat(database.versionsOf(offender) + database.versionsOf(concern)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_token(Endpoint endpoint) {
        check(send(endpoint, purposeful(given().contentType(ContentType.JSON))), 401)
                .withHeader("WWW-Authenticate", "Bearer").as("");
    }

    @ParameterizedTest
    @EnumSource
    void with_a_forged_token(Endpoint endpoint) {
        check(send(endpoint, purposeful(Calls.with(endpoint.token(Officers.POLICE).forge()))), 401)
                .withHeader("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void with_a_token_that_has_expired(Endpoint endpoint) {
        check(send(endpoint, purposeful(Calls.with(endpoint.token(Officers.POLICE).expired().sign()))), 401);
    }

    @ParameterizedTest
    @EnumSource
    void with_another_role(Endpoint endpoint) {
        check(send(endpoint, purposeful(Calls.with(otherRoles().sign()))), endpoint.isOfOneRecord() ? 404 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void with_a_token_that_names_no_agency(Endpoint endpoint) {
        check(send(endpoint, Calls.as(endpoint.token(""), Officers.PURPOSE, Officers.LEGAL_BASIS)), 403)
                .as("caller-without-agency");
    }

    @ParameterizedTest
    @EnumSource
    void without_a_purpose(Endpoint endpoint) {
        check(send(endpoint, Calls.with(endpoint.token(Officers.POLICE).sign()).header("Idempotency-Key", UUID.randomUUID())),
                400)
                .as("purpose-missing")
                .pointingAt("Purpose", "Legal-Basis");
    }

    @ParameterizedTest
    @EnumSource
    void for_an_unknown_purpose(Endpoint endpoint) {
        check(send(endpoint, Calls.as(endpoint.token(Officers.POLICE), "curiosity", Officers.LEGAL_BASIS)), 403)
                .as("purpose-not-accepted");
    }

    @ParameterizedTest
    @EnumSource
    void on_a_legal_basis_of_another_purpose(Endpoint endpoint) {
        check(send(endpoint, Calls.as(endpoint.token(Officers.POLICE), "linkage", Officers.LEGAL_BASIS)), 403);
    }

    @ParameterizedTest
    @EnumSource
    void by_a_method_that_is_not_there(Endpoint endpoint) {
        check(call(endpoint).when().request("DELETE", endpoint.path(known)), 405);
    }

    @ParameterizedTest
    @EnumSource
    void for_an_answer_in_another_format(Endpoint endpoint) {
        check(send(endpoint, call(endpoint).header("Accept", "text/html")), 406);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = WITH_A_BODY)
    void in_another_format(Endpoint endpoint) {
        check(ifMatch(call(endpoint)).contentType(ContentType.TEXT).body("x")
                .when().request(endpoint.method, endpoint.path(known)), 415);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = WITH_A_BODY)
    void larger_than_any_form(Endpoint endpoint) {
        check(sendBody(endpoint, "{\"x\":\"" + "x".repeat(1024 * 1024) + "\"}"), 413)
                .as("body-too-large");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = WITH_A_BODY)
    void that_is_not_json(Endpoint endpoint) {
        check(sendBody(endpoint, UNREADABLE), 400).as("");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = WITH_A_BODY)
    void that_is_json_of_another_shape(Endpoint endpoint) {
        check(sendBody(endpoint, endpoint.misshapen()), 400).pointingSomewhere();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = WITH_A_BODY)
    void that_is_empty(Endpoint endpoint) {
        check(ifMatch(call(endpoint)).when().request(endpoint.method, endpoint.path(known)), 422);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = WITH_A_BODY)
    void that_breaks_a_rule(Endpoint endpoint) {
        check(sendBody(endpoint, endpoint.wrong()), 422).as("invalid")
                .pointingAt(endpoint.wrongAt());
    }

    @ParameterizedTest
    @EnumSource(names = { "RECORD_OFFENDER", "RECORD_STATEMENT", "RECORD_CONCERN", "OPEN_REQUEST", "DECIDE",
            "CORRECT_DECISION" })
    void to_create_without_a_key(Endpoint endpoint) {
        RequestSpecification keyless = purposeful(Calls.with(endpoint.token(Officers.POLICE).sign()));

        check(send(endpoint, keyless), 400).as("idempotency-key-missing");
    }

    @ParameterizedTest
    @EnumSource(names = { "AMEND_OFFENDER", "CORRECT_STATEMENT", "CHECK_STATEMENT", "WITHDRAW_STATEMENT", "RESTRICT",
            "LIFT_RESTRICTION",
            "ANSWER_ENQUIRY",
            "CORRECT_CONCERN", "WITHDRAW_CONCERN", "TAKE_BACK_REQUEST", "DECIDE" })
    void to_change_without_a_version(Endpoint endpoint) {
        check(call(endpoint).body(endpoint.body(known)).when().request(endpoint.method, endpoint.path(known)), 428)
                .as("revision-missing");
    }

    @ParameterizedTest
    @EnumSource(names = { "AMEND_OFFENDER", "CORRECT_STATEMENT", "CHECK_STATEMENT", "WITHDRAW_STATEMENT", "RESTRICT",
            "LIFT_RESTRICTION",
            "ANSWER_ENQUIRY",
            "CORRECT_CONCERN", "WITHDRAW_CONCERN", "TAKE_BACK_REQUEST", "DECIDE" })
    void to_change_another_version(Endpoint endpoint) {
        check(call(endpoint).header("If-Match", "\"v7\"").body(endpoint.body(known))
                .when().request(endpoint.method, endpoint.path(known)), 412)
                .as("revision-stale");
    }

    /** Existence is information: another force's officer, a wrong role and an unknown id are answered alike, byte for byte. */
    @ParameterizedTest
    @MethodSource("ofOneRecord")
    void what_is_anothers_what_is_not_there_and_what_is_not_in_ones_role(Endpoint endpoint) {
        Known none = Known.none();

        Response anothers = send(endpoint, stated(endpoint.token(Officers.STRANGER)), known);
        Response nones = send(endpoint, stated(endpoint.token(Officers.STRANGER)), none);
        Response ownersNones = send(endpoint, stated(endpoint.token(Officers.POLICE)), none);
        Response noRole = send(endpoint, stated(otherRoles()), known);
        Response noRolesNones = send(endpoint, stated(otherRoles()), none);

        check(anothers, 404);
        assertThat(seen(anothers)).isEqualTo(seen(nones)).isEqualTo(seen(ownersNones)).isEqualTo(seen(noRole))
                .isEqualTo(seen(noRolesNones));
        // The trail knows why.
        assertThat(database.refusalsOf(id(anothers))).singleElement().asString().startsWith("access.refused 404 ");
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(database.refusalsOf(id(noRole))).singleElement().asString()
                        .isEqualTo(database.refusalsOf(id(anothers)).get(0).replace(" 404 ", " 403 ")));
    }

    private static Stream<Endpoint> ofOneRecord() {
        return Stream.of(Endpoint.values()).filter(Endpoint::isOfOneRecord);
    }

    @ParameterizedTest
    @EnumSource(names = "RECORD_CONCERN")
    void a_concern_about_anothers_offender_and_about_none(Endpoint endpoint) {
        Response anothers = Officers.of(Officers.STRANGER).body(Invented.concern(offender)).when().post("/v1/concerns");
        Response nones = Officers.of(Officers.STRANGER).body(Invented.concern(UUID.randomUUID())).when().post("/v1/concerns");

        check(anothers, 404);
        assertThat(seen(anothers)).isEqualTo(seen(nones));
    }

    private static Tokens otherRoles() {
        return Tokens.of(Officers.POLICE).roles("referrer", "auditor", "rights-checker");
    }

    private static RequestSpecification stated(Tokens token) {
        return Calls.as(token, Officers.PURPOSE, Officers.LEGAL_BASIS);
    }

    private Response send(Endpoint endpoint, RequestSpecification call) {
        return send(endpoint, call, known);
    }

    private static Response send(Endpoint endpoint, RequestSpecification call, Known about) {
        return endpoint.ready(call, about).when().request(endpoint.method, endpoint.path(about));
    }

    private Response sendBody(Endpoint endpoint, String body) {
        return ifMatch(call(endpoint)).body(body).when().request(endpoint.method, endpoint.path(known));
    }

    private static RequestSpecification ifMatch(RequestSpecification call) {
        return call.header("If-Match", "\"v1\"");
    }

    private RequestSpecification call(Endpoint endpoint) {
        return Calls.as(endpoint.token(Officers.POLICE), Officers.PURPOSE, Officers.LEGAL_BASIS)
                .config(Officers.replacingHeaders());
    }

    private static RequestSpecification purposeful(RequestSpecification call) {
        return call.header("Purpose", Officers.PURPOSE).header("Legal-Basis", Officers.LEGAL_BASIS);
    }

    /** All that a caller sees, but for the id of his request, which he may have chosen himself. */
    private static String seen(Response answer) {
        String requestId = id(answer);
        return answer.statusCode() + "\n" + answer.headers().toString().replace(requestId, "id") + "\n"
                + answer.asString().replace(requestId, "id");
    }

    private static String id(Response answer) {
        return answer.header("X-Request-Id");
    }
}
