package safeguarding.gateway.mishap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import safeguarding.gateway.testsupport.RefusingRoute;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;
import safeguarding.gateway.testsupport.Wire;

/** What is refused before a page has it is said on a page to whoever looks at pages, and in a document to systems. */
@QuarkusTest
@WithTestResource(Services.class)
class PlainErrorsTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String PAGE = "text/html;charset=UTF-8";
    private static final String DOCUMENT = "application/problem+json";

    @TestHTTPResource("/")
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = { "/desk/unknown", "/desk/unknown/deeper", "/report/unknown", "/help/a/b/c", "/desk/%41", "/desk/" })
    void an_address_without_a_page_is_said_on_a_page(String path) {
        given().urlEncodingEnabled(false).accept(BROWSER).when().get(path).then().statusCode(404)
                .header("Content-Type", equalTo(PAGE)).body(containsString("There is nothing here for you"))
                .header("Content-Security-Policy", containsString("style-src 'self'"));
    }

    @ParameterizedTest
    @CsvSource({ "/desk/unknown, application/json", "/desk/unknown, */*", "/desk/unknown, application/problem+json",
            "/nowhere, text/html", "/referral/v2/things, text/html", "/assets/unknown.js, text/html" })
    void whoever_is_no_browser_or_looks_at_no_page_gets_the_document(String path, String accept) {
        given().accept(accept).when().get(path).then().statusCode(404).header("Content-Type", equalTo(DOCUMENT))
                .body("status", equalTo(404));
    }

    @Test
    void a_method_that_no_page_has_is_said_on_a_page_and_names_those_that_there_are() {
        given().accept(BROWSER).when().put("/desk/work").then().statusCode(405).header("Content-Type", equalTo(PAGE))
                .header("Allow", containsString("GET")).body(containsString("This page cannot be used like that"));
        given().accept("application/json").when().put("/desk/work").then().statusCode(405)
                .header("Content-Type", equalTo(DOCUMENT));
        given().accept(BROWSER).when().delete("/referral/v1").then().statusCode(404).header("Content-Type", equalTo(DOCUMENT));
    }

    @Test
    void what_is_too_long_is_said_on_a_page() {
        assertThat(tooLong("/desk/referrals/new", BROWSER)).contains(PAGE)
                .contains("This is too long");
        assertThat(tooLong("/desk/referrals/new", "application/json")).contains(DOCUMENT);
    }

    private String tooLong(String path, String accept) {
        String answer = Wire.ask(gateway.getPort(), "POST " + path + " HTTP/1.1\r\nHost: gateway.example\r\nAccept: " + accept
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1048577\r\nExpect: 100-continue\r\n\r\n");
        assertThat(Wire.status(answer)).isEqualTo(413);
        return answer;
    }

    @Test
    void a_body_that_is_no_form_is_said_on_a_page() {
        SignedIn.with("practitioner").asks().contentType("application/json").body("{}").when().post("/desk/involvements").then()
                .statusCode(415).header("Content-Type", containsString("text/html"))
                .body(containsString("This page cannot be used like that"));
    }

    @Test
    void too_many_at_once_are_told_on_a_page_when_to_come_back() {
        given().accept(BROWSER).when().get(RefusingRoute.PATH).then().statusCode(429).header("Content-Type", equalTo(PAGE))
                .header("Retry-After", equalTo("7")).body(containsString("Wait a minute and try again"));
        given().accept("application/json").when().get(RefusingRoute.PATH).then().statusCode(429)
                .header("Content-Type", equalTo(DOCUMENT)).header("Retry-After", equalTo("7"));
    }
}
