package safeguarding.gateway.tipline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Set;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import safeguarding.gateway.testsupport.Callers;
import safeguarding.gateway.testsupport.Services;

@QuarkusTest
@WithTestResource(Services.class)
class TiplineTest {

    private static final String THERE = "/referral/v1/anonymous-referrals";
    private static final String OWN_ID = "01a201f7-a606-7661-9f45-7d41c5938bf5";
    private static final String OWN_TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    /** Whatever a browser, a telephone or a proxy might say of somebody. */
    private static RequestSpecification somebody() {
        return given().contentType("application/json").body("{\"a\":1}")
                .header("User-Agent", "planted-agent").header("X-Forwarded-For", "planted-address")
                .header("Forwarded", "for=planted-address").header("X-Real-IP", "planted-address")
                .header("Referer", "https://planted-page.invalid/").header("Cookie", "session=planted-cookie")
                .header("Accept-Language", "planted-language").header("X-Request-Id", OWN_ID).header("traceparent", OWN_TRACE)
                .header("tracestate", "planted=state").header("baggage", "planted=luggage")
                .header("Idempotency-Key", "planted-key-1").header("On-Behalf-Of", "planted-person")
                .header("Purpose", "planted-purpose").header("Last-Event-ID", "planted-event");
    }

    @Test
    void whoever_has_no_token_gets_through_there_and_nowhere_else() {
        somebody().post(THERE).then().statusCode(200).body("service", equalTo("referral"))
                .body("path", equalTo("/v1/anonymous-referrals")).body("body", equalTo("{\"a\":1}"));
        given().get("/referral/v1/referrals").then().statusCode(401);
        given().get("/referral/v1/tipline/referrals").then().statusCode(401);
        given().post("/registry/v1/anonymous-referrals").then().statusCode(401);
    }

    @Test
    void nothing_that_tells_who_he_is_arrives() {
        Response answer = somebody().urlEncodingEnabled(false).post(THERE + "?planted=query");
        JsonPath arrived = answer.then().statusCode(200).body("query", nullValue()).extract().jsonPath();
        assertThat(answer.asString()).doesNotContain("planted").doesNotContain(OWN_ID)
                .doesNotContain("0af7651916cd43dd8448eb211c80319c");
        assertThat(Set.copyOf(arrived.<String, Object> getMap("headers").keySet()))
                .isSubsetOf("host", "accept", "content-type", "content-length", "transfer-encoding", "x-request-id");
    }

    @Test
    void the_id_of_the_request_is_ours_and_tells_no_time() {
        Response answer = somebody().post(THERE);
        String id = answer.header("X-Request-Id");
        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        answer.then().header("traceparent", nullValue()).header("X-Request-Id", not(equalTo(OWN_ID)))
                .body("headers.x-request-id[0]", equalTo(id));
    }

    @Test
    void whoever_brings_a_token_is_turned_away_before_anything_is_forwarded() {
        somebody().header("Authorization", "Bearer " + Callers.freshToken()).post(THERE).then().statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:safeguarding:problem:professionals-give-their-name"));
        somebody().header("Authorization", "Bearer nonsense").post(THERE).then().statusCode(403);
    }

    @Test
    void no_answer_tells_how_much_somebody_has_left() {
        somebody().post(THERE).then().header("RateLimit", nullValue()).header("RateLimit-Policy", nullValue())
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void nothing_of_him_is_in_the_log() {
        StringBuffer logged = new StringBuffer();
        Handler ear = new Handler() {

            @Override
            public void publish(LogRecord entry) {
                logged.append(entry.getMessage()).append(java.util.Arrays.toString(entry.getParameters()));
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        ear.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(ear);
        try {
            somebody().post(THERE);
            somebody().post(THERE + "/%7Bplanted%7D");
            somebody().post("/referral/v1/anonymous-x/planted/silence");
        } finally {
            root.removeHandler(ear);
        }
        assertThat(logged.toString()).doesNotContain("planted").doesNotContain("127.0.0.1").doesNotContain(OWN_ID);
    }
}
