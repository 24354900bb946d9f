package safeguarding.gateway.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import safeguarding.gateway.testsupport.Callers;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.Wire;

@QuarkusTest
@WithTestResource(Services.class)
class AdmissionTest {

    private static final String REQUEST = "01a201f7-a606-7661-9f45-7d41c5938bf5";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void without_a_token_it_is_401() {
        given().when().get("/referral/v1/things")
                .then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .header("Cache-Control", equalTo("no-store"))
                .header("RateLimit", nullValue())
                .body("type", equalTo("about:blank"))
                .body("detail", nullValue())
                .body("requestId", notNullValue());
    }

    @Test
    void a_forged_or_expired_token_is_answered_exactly_as_no_token() {
        assertRefused("Bearer " + Callers.fresh().forge());
        assertRefused("Bearer " + Callers.fresh().expired().sign());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic YTpi", "bearer", "Negotiate x",
            "Bearer eyJhbGciOiJub25lIn0.eyJhenAiOiJ4In0." })
    void whatever_is_no_token_is_401(String authorization) {
        assertRefused(authorization);
    }

    private static void assertRefused(String authorization) {
        given().header("Authorization", authorization).header("X-Request-Id", REQUEST)
                .when().get("/referral/v1/things")
                .then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body(equalTo(
                        "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"requestId\":\"" + REQUEST
                                + "\"}"));
    }

    @Test
    void a_body_without_a_token_goes_nowhere() {
        given().body(new byte[100_000]).when().post("/referral/v1/things").then().statusCode(401);
    }

    @Test
    void who_asks_too_often_is_told_to_wait_and_others_are_not() {
        String token = Callers.freshToken();
        Response answer = get(token);
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"caller\";q=100;w=100");
        assertThat(answer.header("RateLimit")).matches("\"caller\";r=99;t=\\d+");
        for (int i = 0; i < 200 && answer.statusCode() == 200; i++) {
            answer = get(token);
        }

        answer.then().statusCode(429).contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:safeguarding:problem:too-many-requests"));
        assertThat(get(Callers.freshToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void two_people_at_one_client_do_not_use_up_each_others_allowance() {
        String anna = Callers.fresh().client("shared").user("anna.example").sign();
        String ben = Callers.fresh().client("shared").user("ben.example").sign();
        Response answer = get(anna);
        while (answer.statusCode() == 200) {
            answer = get(anna);
        }

        assertThat(get(ben).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_is_announced_as_too_large_is_413_before_it_is_sent() {
        String answer = Wire.ask(gateway.getPort(),
                "POST /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                        + Callers.freshToken() + "\r\nContent-Length: 1048577\r\nExpect: 100-continue\r\n\r\n");

        assertThat(Wire.status(answer)).isEqualTo(413);
        assertThat(answer).contains("application/problem+json").contains("urn:safeguarding:problem:body-too-large");
    }

    @Test
    void a_body_that_grows_too_large_is_413_too() {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        String answer = Wire.ask(gateway.getPort(),
                "POST /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                        + Callers.freshToken() + "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20) + "0\r\n\r\n");

        assertThat(Wire.status(answer)).isEqualTo(413);
        assertThat(answer).contains("application/problem+json").contains("urn:safeguarding:problem:body-too-large");
    }

    @Test
    void a_body_in_chunks_within_the_limit_arrives() {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        String answer = Wire.ask(gateway.getPort(),
                "POST /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                        + Callers.freshToken() + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + chunk.repeat(3)
                        + "0\r\n\r\n");

        assertThat(Wire.status(answer)).isEqualTo(200);
        assertThat(answer).contains("\"length\":" + 3 * 0x10000);
    }

    @Test
    void a_caller_who_waits_for_100_continue_gets_it_once_admitted() {
        String answer = Wire.ask(gateway.getPort(),
                "POST /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                        + Callers.freshToken()
                        + "\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("HTTP/1.1 200 OK").contains("\"body\":\"{}\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/referral/v1/things", "/nowhere", "/q/health", "/openapi", "/docs/" })
    void every_answer_carries_the_security_headers(String path) {
        given().header("Authorization", "Bearer " + Callers.freshToken())
                .when().get(path)
                .then()
                .header("Strict-Transport-Security", containsString("max-age="))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("script-src 'self' 'unsafe-inline'")))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Permissions-Policy", containsString("geolocation=()"))
                .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Cross-Origin-Embedder-Policy", equalTo("require-corp"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("X-Request-Id", notNullValue());
    }

    @Test
    void keys_that_cannot_be_fetched_are_not_the_callers_fault() {
        assertThat(Admission.keysAreMissing(new AuthenticationFailedException(new ConnectException()))).isTrue();
        assertThat(Admission.keysAreMissing(new AuthenticationFailedException(new IOException()))).isTrue();
        assertThat(Admission.keysAreMissing(new AuthenticationFailedException())).isFalse();
    }

    private static Response get(String token) {
        return given().header("Authorization", "Bearer " + token).when().get("/referral/v1/things");
    }
}
