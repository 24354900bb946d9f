package safeguarding.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import safeguarding.gateway.testsupport.Services;
import safeguarding.gateway.testsupport.SignedIn;

/** How a session begins, what its cookies are, and how it ends. */
@QuarkusTest
@WithTestResource(Services.class)
class SessionTest {

    @ConfigProperty(name = "exchange.pages.sign-in")
    String signIn;

    @Test
    void cookies_are_for_https_and_for_the_desk_only_and_no_script_reads_them() {
        assertThat(SignedIn.with("practitioner").cookies().asList()).filteredOn(cookie -> cookie.getMaxAge() != 0)
                .hasSizeGreaterThan(1).allSatisfy(cookie -> {
                    assertThat(cookie.isSecured()).as(cookie.getName()).isTrue();
                    assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
                    assertThat(cookie.getPath()).isEqualTo("/desk");
                });
        Response led = given().accept("text/html").redirects().follow(false).when().get("/desk");
        assertThat(led.detailedCookies().asList()).isNotEmpty().allMatch(Cookie::isSecured);
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_sign_in() {
        SignedIn somebody = SignedIn.with("practitioner");
        Response answer = somebody.asks().formParam(Csrf.FIELD, somebody.formToken()).when().post("/desk/sign-out");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith(signIn + "/protocol/openid-connect/logout?id_token_hint=ey")
                .matches(".*&post_logout_redirect_uri=http%3A%2F%2F[^%]+%3A[0-9]+%2Fsigned-out");
        assertThat(answer.detailedCookies().asList()).filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty().allSatisfy(cookie -> assertThat(cookie.getMaxAge()).isZero());
    }

    @Test
    void an_address_signs_nobody_out() {
        SignedIn somebody = SignedIn.with("practitioner");
        Response asked = somebody.asks().when().get("/desk/sign-out");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.asString()).contains("Do you want to sign out?").contains("Sign out now");
        assertThat(asked.detailedCookies().asList()).noneMatch(cookie -> cookie.getName().startsWith("q_session"));
        assertThat(somebody.asks().when().get("/desk/guides").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_of_another_site_signs_nobody_out() {
        SignedIn somebody = SignedIn.with("practitioner");
        Response refused = somebody.asks().when().post("/desk/sign-out");

        assertThat(refused.statusCode()).isNotEqualTo(303);
        assertThat(refused.detailedCookies().asList()).noneMatch(cookie -> cookie.getName().startsWith("q_session"));
    }
}
