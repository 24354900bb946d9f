package safeguarding.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.Callers;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.Wire;

@QuarkusTest
@WithTestResource(Services.class)
class AddressesTest {

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = {
            "/referral/v1/../q/health", "/referral/v1/../../q/health", "/referral/v1/%2e%2e/q/health",
            "/referral/v1/.%2E/q/health",
            "/referral/v1/..%2fq/health", "/referral/v1/..%5cq/health", "/referral/v1/..\\q\\health", "/referral\\v1\\things",
            "/referral/v1/..;/q/health", "/referral/v1/things;jsessionid=1", "/referral;a=b/v1/things", "/referral/v1/./things",
            "/referral//v1/things", "//referral/v1/things", "/referral/v1//things", "/referral/v1/things/",
            "/referral/v1/things//",
            "/referral/v1/%252e%252e/q/health", "/referral/v1/%00", "/referral/v1/things%00.json", "/referral/v1/%zz",
            "/referral/v1/%",
            "/referral/v1/%c0%ae%c0%ae/q/health", "/referral/v1/.hidden", "/referral/v1/a%20b", "/%72eferral/v1/things",
            "/referral/v1", "/referral/v1/", "/referral", "/referral/", "/referral/v2/things", "/referral/q/health",
            "/Referral/v1/things",
            "/referral/V1/things", "/xreferral/v1/things", "/referralx/v1/things", "/docs/../referral/v1/things",
            "/x/../referral/v1/things",
            "/q/health/../../referral/v1/things", "http://elsewhere.example/q/metrics", "/referral/v1/things%3Fa=b",
            "/referral/v1/th@ngs",
            "/referral/v1/things%23", "*", "/referral/v1/a/b/c/d/e/f/g/h/i/j/k/l/m" })
    void no_way_round_leads_anywhere(String target) {
        String answer = Wire.get(gateway.getPort(), target, Callers.freshToken());

        assertThat(Wire.status(answer)).as(target).isIn(400, 404);
        assertThat(answer).contains("application/problem+json").contains("\"requestId\"").doesNotContain("\"service\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/desk//x", "/desk/a%2Fb", "/report/.x", "/assetsx", "/assets/none.css", "/q", "/q/", "/q/openapi",
            "/q/swagger-ui", "/q/metrics", "/q/dev-ui", "/q/arc",
            "/q/health-ui",
            "/q/health/group/x", "/v1/referrals", "/admin", "/favicon.ico", "/openapi.yml", "/docs/a/b", "/docs-parts/",
            "/docs-parts/index.html",
            "/trail", "/trail/", "/trail/events/", "/trail/chain", "/trail/chain/1",
            "/trail/chain/01a201f7-a606-7661-9f45-7d41c5938bf5/x",
            "/.well-known/openid-configuration" })
    void nothing_else_is_there(String path) {
        given().redirects().follow(false)
                .when().get(path)
                .then().statusCode(404).contentType("application/problem+json")
                .body("status", equalTo(404))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void an_absolute_target_is_forwarded_to_the_service_and_nowhere_else() {
        String answer = Wire.get(gateway.getPort(), "http://elsewhere.example/registry/v1/things?a=b", Callers.freshToken());

        assertThat(Wire.status(answer)).isEqualTo(200);
        assertThat(answer).contains("\"service\":\"registry\"").contains("\"path\":\"/v1/things\"")
                .contains("\"query\":\"a=b\"")
                .doesNotContain("elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = { "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "BREW" })
    void an_unknown_method_is_a_405_that_names_the_known_ones(String method) {
        String answer = Wire.ask(gateway.getPort(),
                method + " /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                        + Callers.freshToken() + "\r\nConnection: close\r\n\r\n");

        assertThat(Wire.status(answer)).isEqualTo(405);
        assertThat(answer).containsIgnoringCase("allow: DELETE, GET, HEAD, PATCH, POST, PUT")
                .contains("application/problem+json");
    }

    @Test
    void the_gateways_own_pages_are_only_read() {
        given().when().post("/openapi").then().statusCode(405).contentType("application/problem+json").header("Allow",
                equalTo("GET, HEAD"));
        given().when().delete("/docs").then().statusCode(405).contentType("application/problem+json");
        given().when().post("/q/health").then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void health_needs_no_token_and_says_nothing_but_up() {
        given().when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().when().get("/q/health").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    void an_address_that_is_too_long_and_headers_that_are_too_large_are_refused_by_problem_documents() {
        String token = Callers.freshToken();
        String longQuery = Wire.get(gateway.getPort(), "/referral/v1/things?q=" + "a".repeat(5000), token);
        String largeHeaders = Wire.ask(gateway.getPort(),
                "GET /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nX-Large: "
                        + "a".repeat(20_000) + "\r\nConnection: close\r\n\r\n");

        assertThat(Wire.status(longQuery)).isEqualTo(414);
        assertThat(longQuery).contains("application/problem+json").doesNotContain("aaaa");
        assertThat(Wire.status(largeHeaders)).isEqualTo(431);
        assertThat(largeHeaders).contains("application/problem+json").doesNotContain("aaaa");
    }

    @Test
    void two_readings_of_one_request_are_none() {
        String coding = Wire.ask(gateway.getPort(),
                "POST /referral/v1/things HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer "
                        + Callers.freshToken() + "\r\nTransfer-Encoding: gzip, chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");
        String hostless = Wire.ask(gateway.getPort(), "GET /referral/v1/things HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(Wire.status(coding)).isEqualTo(400);
        assertThat(coding).contains("application/problem+json");
        assertThat(Wire.status(hostless)).isEqualTo(400);
        assertThat(hostless).contains("application/problem+json");
    }
}
