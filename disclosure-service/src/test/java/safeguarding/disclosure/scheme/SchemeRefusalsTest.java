package safeguarding.disclosure.scheme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;
import static safeguarding.disclosure.Refused.check;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.disclosure.Database;
import safeguarding.disclosure.Officers;
import safeguarding.disclosure.SchemeWork;
import safeguarding.disclosure.TinyRegistry;
import safeguarding.disclosure.scheme.SchemeEndpoint.Known;
import safeguarding.testkit.Calls;
import safeguarding.testkit.RealParts;
import safeguarding.testkit.Tokens;

/** What no endpoint of the scheme takes. Each refusal is a problem document, and nothing is saved by any of them. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(TinyRegistry.class)
class SchemeRefusalsTest {

    private static final String FORCE = SchemeWork.force();

    @Inject
    Database database;

    // One of each for all these tests: nothing changes them, that is what is tested.
    private static Known known;
    private static List<String> before;

    @BeforeEach
    void something_to_be_refused() {
        if (known == null) {
            UUID intelligence = UUID.fromString(SchemeWork.officer(FORCE).body(SchemeEndpoint.KEEP.body()).when()
                    .post("/v1/scheme-intelligence").then().statusCode(201).extract().path("id"));
            SchemeWork.Taken decided = SchemeWork.at(FORCE, "ASSESSED");
            known = new Known(decided.id(), decided.post("/decisions", SchemeWork.doNotDisclose()), intelligence,
                    SchemeWork.at(SchemeWork.force(), "RECEIVED").post("/referrals", SchemeWork.referral(FORCE)));
            before = kept();
        }
    }

    @AfterEach
    void nothing_was_saved() {
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void without_a_token_or_with_one_that_is_forged_or_has_expired(SchemeEndpoint endpoint) {
        check(send(endpoint, stated(given().contentType(ContentType.JSON))), 401).withHeader("WWW-Authenticate", "Bearer");
        check(send(endpoint, stated(Calls.with(endpoint.token(FORCE).forge()))), 401);
        check(send(endpoint, stated(Calls.with(endpoint.token(FORCE).expired().sign()))), 401);
    }

    @ParameterizedTest
    @EnumSource
    void with_another_role_or_no_agency(SchemeEndpoint endpoint) {
        String other = Tokens.of(FORCE).roles("referrer", "auditor", "disclosure-officer", "offender-manager").sign();

        check(send(endpoint, stated(Calls.with(other))), endpoint.isOfOneRecord() ? 404 : 403);
        check(send(endpoint, Calls.as(endpoint.token(""), Officers.PURPOSE, Officers.LEGAL_BASIS)), 403)
                .as("caller-without-agency");
    }

    @ParameterizedTest
    @EnumSource
    void without_a_purpose_or_for_an_unknown_one(SchemeEndpoint endpoint) {
        check(send(endpoint, Calls.with(endpoint.token(FORCE).sign()).header("Idempotency-Key", UUID.randomUUID())), 400)
                .pointingAt("Purpose", "Legal-Basis");
        check(send(endpoint, Calls.as(endpoint.token(FORCE), "curiosity", Officers.LEGAL_BASIS)), 403);
    }

    @ParameterizedTest
    @EnumSource
    void by_another_method_or_in_another_format(SchemeEndpoint endpoint) {
        check(call(endpoint).when().request("DELETE", endpoint.path(known)), 405);
        check(send(endpoint, Calls.as(endpoint.token(FORCE), Officers.PURPOSE, Officers.LEGAL_BASIS).accept("text/html")),
                406);
    }

    @ParameterizedTest
    @EnumSource
    void with_a_body_that_cannot_be_right(SchemeEndpoint endpoint) {
        assumeThat(endpoint.takesBody()).isTrue();

        check(sendBody(endpoint, "{\"x\":"), 400);
        check(sendBody(endpoint, endpoint.misshapen), 400).pointingSomewhere();
        check(sendBody(endpoint, endpoint.wrong), 422).pointingAt(endpoint.wrongAt);
        if (endpoint == SchemeEndpoint.TAKE) {
            check(sendBody(endpoint, "{\"x\":\"" + "x".repeat(1024 * 1024) + "\"}"), 413);
        }
        check(call(endpoint).header("If-Match", "\"v1\"").contentType(ContentType.TEXT).body("x").when()
                .request(endpoint.method, endpoint.path(known)), 415);
    }

    @ParameterizedTest
    @EnumSource
    void to_create_without_a_key(SchemeEndpoint endpoint) {
        assumeThat(endpoint.isCreate()).isTrue();

        check(send(endpoint, stated(Calls.with(endpoint.token(FORCE).sign()))), 400)
                .as("idempotency-key-missing");
    }

    @ParameterizedTest
    @EnumSource
    void to_change_no_version_or_another_one(SchemeEndpoint endpoint) {
        assumeThat(endpoint.isChange()).isTrue();

        check(call(endpoint).body(endpoint.body()).when().request(endpoint.method, endpoint.path(known)), 428);
        check(call(endpoint).header("If-Match", "\"v77\"").body(endpoint.body()).when()
                .request(endpoint.method, endpoint.path(known)), 412);
    }

    /** Existence is information: another force's officer, a wrong role and an unknown id are answered alike, byte for byte. */
    @ParameterizedTest
    @EnumSource
    void what_is_anothers_what_is_not_there_and_what_is_no_officers(SchemeEndpoint endpoint) {
        assumeThat(endpoint.isOfOneRecord()).isTrue();
        Tokens noOfficer = Tokens.of(FORCE).roles("disclosure-officer", "offender-manager");

        Response anothers = send(endpoint, of(endpoint.token(SchemeWork.force())), known);
        Response nones = send(endpoint, of(endpoint.token(FORCE)), Known.none());
        Response noOfficers = send(endpoint, of(noOfficer), known);
        Response noOfficersNones = send(endpoint, of(noOfficer), Known.none());

        check(anothers, 404);
        assertThat(seen(anothers)).isEqualTo(seen(nones)).isEqualTo(seen(noOfficers)).isEqualTo(seen(noOfficersNones));
        // The trail knows why.
        assertThat(database.refusalsOf(id(anothers))).singleElement().asString().startsWith("access.refused 404 ");
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> assertThat(database.refusalsOf(id(noOfficers))).singleElement().asString()
                        .isEqualTo(database.refusalsOf(id(anothers)).get(0).replace(" 404 ", " 403 ")));
    }

    private static RequestSpecification of(Tokens token) {
        return Calls.as(token, Officers.PURPOSE, Officers.LEGAL_BASIS);
    }

    private static Response send(SchemeEndpoint endpoint, RequestSpecification call) {
        return send(endpoint, call, known);
    }

    private static Response send(SchemeEndpoint endpoint, RequestSpecification call, Known about) {
        return endpoint.ready(call).when().request(endpoint.method, endpoint.path(about));
    }

    private static Response sendBody(SchemeEndpoint endpoint, String body) {
        return call(endpoint).header("If-Match", "\"v1\"").body(body).when().request(endpoint.method, endpoint.path(known));
    }

    private static RequestSpecification call(SchemeEndpoint endpoint) {
        return of(endpoint.token(FORCE));
    }

    private static RequestSpecification stated(RequestSpecification call) {
        return call.header("Purpose", Officers.PURPOSE).header("Legal-Basis", Officers.LEGAL_BASIS);
    }

    private List<String> kept() {
        return database.texts("select concat_ws(' ', id, version, state) from scheme_application where agency = ? union all"
                + " select concat_ws(' ', id, version, state) from scheme_intelligence where agency = ? union all"
                + " select count(*)::text from scheme_referral where recorded_by = ? order by 1", FORCE, FORCE, FORCE);
    }

    private static String seen(Response answer) {
        String requestId = id(answer);
        return answer.statusCode() + "\n" + answer.headers().toString().replace(requestId, "id") + "\n"
                + answer.asString().replace(requestId, "id");
    }

    private static String id(Response answer) {
        return answer.header("X-Request-Id");
    }
}
