package safeguarding.referral.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** Whoever is not invited, has another role, or names one that there is not, hears the same. */
@QuarkusTest
class SameAnswerTest extends OverHttp {

    private static final String REQUEST = "01970000-0000-7000-8000-0000000000aa";
    private static final String HELD = "{\"heldAt\": \"2026-11-20T10:00:00Z\", \"attendees\": [{\"agency\": \"x\","
            + " \"name\": \"x\", \"role\": \"x\", \"how\": \"IN_PERSON\"}]}";
    private static final String MINUTE = "{\"shared\": \"x\", \"thresholds\": [{\"child\": \"" + NOBODY
            + "\", \"met\": true, \"reason\": \"x\"}], \"medicals\": [{\"child\": \"" + NOBODY
            + "\", \"needed\": false, \"reason\": \"x\"}]}";
    private static final String EXAMINED = "{\"child\": \"" + NOBODY + "\", \"kind\": \"physical\","
            + " \"endedAt\": \"2026-11-20T10:00:00Z\", \"place\": \"x\", \"examiner\": {\"name\": \"x\", \"grade\": \"x\"}}";
    private static final String OPINION = "{\"findings\": [], \"opinion\": {\"code\": \"inconclusive\", \"reasoning\": \"x\"}}";
    private static final String RECEIPT = "{\"name\": \"x\", \"role\": \"x\"}";

    // One for all acts: none of them changes it, which is the point.
    private static Meeting meeting;
    private static String examination;

    private record Act(String method, String path, String body, boolean forTheConvener) {

        String of(RequestSpecification call, String discussion, String examined, int status) {
            RequestSpecification ready = call.header("X-Request-Id", REQUEST).header("If-Match", "\"v1\"");
            return (body.isEmpty() ? ready : ready.body(body))
                    .request(method, path.replace("DISCUSSION", discussion).replace("EXAMINATION", examined))
                    .then().statusCode(status).extract().asString();
        }
    }

    static Stream<Act> acts() {
        String discussion = "/v1/strategy-discussions/DISCUSSION";
        String examined = "/v1/examinations/EXAMINATION";
        return Stream.of(new Act("GET", discussion, "", false), new Act("GET", discussion + "/versions/1", "", false),
                new Act("PUT", discussion + "/guests", "{}", true), new Act("PUT", discussion + "/attendance", HELD, true),
                new Act("PUT", discussion + "/conclusion", MINUTE, true),
                new Act("PUT", discussion + "/cancellation", "{\"reason\": \"x\"}", true),
                new Act("PUT", discussion + "/receipt", RECEIPT, false),
                new Act("POST", discussion + "/contributions", "{\"from\": \"x\", \"facts\": [\"x\"]}", false),
                new Act("POST", discussion + "/dissents", "{\"from\": \"x\", \"with\": \"x\", \"reason\": \"x\"}", false),
                new Act("POST", discussion + "/examinations", EXAMINED, false),
                new Act("GET", discussion + "/examinations", "", false), new Act("GET", examined, "", false),
                new Act("GET", examined + "/versions/1", "", false), new Act("GET", examined + "/differences", "", false),
                new Act("PUT", examined + "/preliminary-opinion", OPINION, true),
                new Act("PUT", examined + "/full-report", OPINION, true),
                new Act("PUT", examined + "/withdrawal", "{\"reason\": \"x\"}", true),
                new Act("PUT", examined + "/receipt", RECEIPT, false));
    }

    @BeforeEach
    void there_is_one() {
        if (meeting == null) {
            meeting = Meeting.convened();
            examination = meeting.create(INVOLVED_HOSPITAL, "examinations", EXAMINED.replace(NOBODY.toString(), meeting.child))
                    .statusCode(201).extract().path("id");
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void nobody_else_can_tell_that_there_is_one(Act act) {
        String none = act.of(Meeting.call(STRANGER), NOBODY.toString(), NOBODY.toString(), 404);
        assertThat(act.of(Meeting.call(STRANGER), meeting.id(), examination, 404)).isEqualTo(none);
        if (act.forTheConvener()) {
            assertThat(act.of(Meeting.call(meeting.police), meeting.id(), examination, 404))
                    .as("invited, but another's to do").isEqualTo(none);
        }
        for (String role : List.of("referrer", "auditor", "linkage-reader")) {
            assertThat(act.of(call(meeting.hub.slug(), role), meeting.id(), examination, 403))
                    .isEqualTo(act.of(call(meeting.hub.slug(), role), NOBODY.toString(), NOBODY.toString(), 403));
        }
        assertThat(count("content_version where subject = '" + meeting.id() + "'")).isEqualTo(1);
    }

    private static RequestSpecification call(String agency, String role) {
        return Calls.as(Tokens.of(agency).user(Meeting.PERSON).roles(role), PURPOSE, LEGAL_BASIS);
    }
}
