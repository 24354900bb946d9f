package safeguarding.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import safeguarding.gateway.testsupport.Callers;
import safeguarding.gateway.testsupport.Services;

@QuarkusTest
@WithTestResource(Services.class)
class ForwardingTest {

    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private static RequestSpecification caller() {
        return given().header("Authorization", "Bearer " + Callers.freshToken());
    }

    @ParameterizedTest
    @ValueSource(strings = { "referral", "disclosure", "registry" })
    void each_prefix_leads_to_its_service(String prefix) {
        caller().when().get("/" + prefix + "/v1/things/17")
                .then().statusCode(200)
                .body("service", equalTo(prefix))
                .body("path", equalTo("/v1/things/17"))
                .body("query", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
    void method_query_and_body_arrive_as_they_were_sent(String method) {
        caller().contentType("application/json").body("{\"a\":\"é\"}").urlEncodingEnabled(false)
                .when().request(method, "/referral/v1/things?cursor=a%2Fb&limit=5&limit=6")
                .then().statusCode(200)
                .body("method", equalTo(method))
                .body("query", equalTo("cursor=a%2Fb&limit=5&limit=6"))
                .body("body", equalTo("{\"a\":\"é\"}"))
                .body("headers.content-type[0]", equalTo("application/json"));
    }

    @Test
    void the_callers_own_token_and_what_the_services_need_travel() {
        String token = Callers.freshToken();
        given().header("Authorization", "Bearer " + token).header("Purpose", "safeguarding-child")
                .header("Legal-Basis", "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA")
                .header("On-Behalf-Of", "HV-0117").header("Idempotency-Key", "key-000001").header("If-Match", "\"v2\"")
                .header("X-Request-Id", "01a201f7-a606-7661-9f45-7d41c5938bf5").header("traceparent", TRACE)
                .when().get("/registry/v1/inbox")
                .then().statusCode(200)
                .header("X-Request-Id", equalTo("01a201f7-a606-7661-9f45-7d41c5938bf5"))
                .header("traceparent", equalTo(TRACE))
                .body("headers.authorization", contains("Bearer " + token))
                .body("headers.purpose", contains("safeguarding-child"))
                .body("headers.legal-basis", contains("https://www.legislation.gov.uk/ukpga/2004/31/section/16LA"))
                .body("headers.on-behalf-of", contains("HV-0117"))
                .body("headers.idempotency-key", contains("key-000001"))
                .body("headers.if-match", contains("\"v2\""))
                .body("headers.x-request-id", contains("01a201f7-a606-7661-9f45-7d41c5938bf5"))
                .body("headers.traceparent", contains(TRACE));
    }

    @Test
    void nothing_that_could_tell_where_or_who_a_client_is_travels() {
        Set<String> arrived = Set.copyOf(caller()
                .header("Forwarded", "for=192.0.2.1").header("X-Forwarded-For", "192.0.2.1")
                .header("X-Forwarded-Host", "a.example")
                .header("X-Forwarded-Proto", "https").header("X-Real-IP", "192.0.2.1").header("True-Client-IP", "192.0.2.1")
                .header("CF-Connecting-IP", "192.0.2.1").header("Via", "1.1 school.example").header("User-Agent", "tablet/1")
                .header("Referer", "https://school.example/").header("Origin", "https://school.example").header("Cookie", "a=1")
                .header("Accept-Encoding", "gzip").header("TE", "trailers").header("Upgrade", "websocket")
                .header("Connection", "Upgrade, X-Secret-Hop").header("X-Secret-Hop", "1")
                .header("Proxy-Authorization", "Basic eA==")
                .header("tracestate", "vendor=192.0.2.1").header("baggage", "user=1").header("X-Anything", "1")
                .when().get("/referral/v1/things")
                .then().statusCode(200)
                .extract().jsonPath().<String, Object> getMap("headers").keySet());

        assertThat(arrived).containsExactlyInAnyOrder("accept", "authorization", "host", "x-request-id");
    }

    @Test
    void the_name_by_which_the_gateway_was_called_does_not_travel_either() {
        caller().header("Host", "gateway.example")
                .when().get("/referral/v1/things")
                .then().body("headers.host[0]", matchesPattern("localhost:\\d+"));
    }

    @ParameterizedTest
    @CsvSource({ "short", "with space", "has:colon-and-more", "192.0.2.1/eight" })
    void a_request_id_of_another_shape_is_replaced(String id) {
        caller().header("X-Request-Id", id).header("traceparent", "00-" + id)
                .when().get("/referral/v1/things")
                .then().statusCode(200)
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .header("traceparent", nullValue())
                .body("headers.x-request-id[0]", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.traceparent", nullValue());
    }

    @Test
    void an_answer_keeps_its_content_and_loses_what_is_between_service_and_gateway() {
        caller().when().get("/referral/v1/talkative")
                .then().statusCode(200)
                .header("ETag", equalTo("\"v3\""))
                .header("Content-Type", equalTo("application/json"))
                .header("Server", nullValue())
                .header("Set-Cookie", nullValue())
                .header("X-Hop", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Security-Policy", not(equalTo("default-src *")))
                .header("X-Request-Id", not(equalTo("of-the-service")));
    }

    @Test
    void a_location_names_the_gateway_and_not_the_service() {
        caller().body("{}").when().post("/disclosure/v1/created")
                .then().statusCode(201)
                .header("Location", equalTo("/disclosure/v1/things/1"))
                .header("ETag", equalTo("\"v1\""));
    }

    @Test
    void answers_without_a_body_stay_without() {
        caller().when().delete("/referral/v1/nothing")
                .then().statusCode(204).header("Transfer-Encoding", nullValue()).header("Content-Length", nullValue());
        caller().when().get("/referral/v1/unchanged")
                .then().statusCode(304).header("Transfer-Encoding", nullValue()).header("ETag", equalTo("\"v1\""));
        caller().when().head("/referral/v1/things")
                .then().statusCode(200).header("Content-Type", equalTo("application/json"));
    }

    @Test
    void a_problem_document_of_a_service_is_passed_on_and_any_other_refusal_becomes_one() {
        caller().when().get("/referral/v1/refusals/problem")
                .then().statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:invalid"));
        caller().when().get("/referral/v1/refusals/plain")
                .then().statusCode(431).contentType("application/problem+json")
                .header("Retry-After", equalTo("7"))
                .body("type", equalTo("about:blank"))
                .body("status", equalTo(431));
    }

    @Test
    void a_body_just_within_the_limit_arrives_whole() {
        caller().contentType("application/octet-stream").body(new byte[1024 * 1024])
                .when().post("/referral/v1/things")
                .then().statusCode(200).body("length", equalTo(1024 * 1024));
    }
}
