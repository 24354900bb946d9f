package safeguarding.gateway.testsupport;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody whose browser went through the whole sign-in; each one has a session of his own. */
public final class SignedIn {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Cookies given;

    private SignedIn(Cookies given) {
        this.given = given;
        given.forEach(cookie -> {
            if (!cookie.getValue().isEmpty()) {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }

    public static SignedIn with(String... roles) {
        int number = COUNT.incrementAndGet();
        Response led = browser().get("/desk/stay");
        Matcher state = STATE.matcher(led.header("Location"));
        if (!state.find()) {
            throw new IllegalStateException("not led to the sign-in: " + led.statusCode());
        }
        String code = PretendedSignIn.code("invented.person-" + number, "session-" + number, List.of(roles));
        return new SignedIn(browser().cookies(led.cookies()).queryParam("code", code).queryParam("state", state.group(1))
                .get("/desk/signed-in").detailedCookies());
    }

    private static RequestSpecification browser() {
        return given().accept("text/html").redirects().follow(false).when();
    }

    /** As the browser was given them. */
    public Cookies cookies() {
        return given;
    }

    /** A request of his browser. */
    public RequestSpecification asks() {
        return given().cookies(cookies).accept("text/html,application/xhtml+xml,*/*;q=0.8").redirects().follow(false);
    }

    /** The token in the forms of his pages. */
    public String formToken() {
        Response page = asks().when().get("/desk/guides");
        Matcher token = TOKEN.matcher(page.asString());
        if (!token.find()) {
            throw new IllegalStateException("no form on the page: " + page.statusCode());
        }
        return token.group(1);
    }

    /** Where the browser is led. */
    public static URI target(Response answer) {
        return URI.create(answer.header("Location"));
    }
}
