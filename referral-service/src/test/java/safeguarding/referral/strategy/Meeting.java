package safeguarding.referral.strategy;

import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.testkit.Calls.LEGAL_BASIS;
import static safeguarding.testkit.Calls.PURPOSE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import safeguarding.referral.Hub;
import safeguarding.referral.Invented;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

/** A strategy discussion about one of the Jones children, convened by the hub that has their referral. */
public final class Meeting {

    public static final String PERSON = "cleo.invented";

    public final Hub hub;
    /** The police are not involved with the child; the hub adds them. */
    public final String police;
    public final String referral;
    public final String child;
    private String id = "";

    private Meeting(Hub hub, String police, String referral, int child) {
        this.hub = hub;
        this.police = police;
        this.referral = referral;
        this.child = Invented.read(referral).getString("children[" + child + "].id");
    }

    /** The referral is at the hub, and nobody has convened yet. */
    public static Meeting prepared() {
        Hub hub = Hub.alone();
        return of(hub, Invented.JONES.replace("hampshire-childrens-services", hub.slug()));
    }

    /** Whoever made the referral has sent it to nobody and convenes; the hub only takes part. */
    public static Meeting ofNoHub() {
        Hub hub = Hub.alone();
        Meeting meeting = of(hub, Invented.JONES.replace("\"sentTo\": \"hampshire-childrens-services\",", ""));
        String body = meeting.convening(meeting.child).replace("\"add\": [",
                "\"add\": [{\"agency\": \"" + hub.slug() + "\", \"reason\": \"planted\"}, ");
        meeting.id = call(Invented.SCHOOL).body(body).post("/v1/referrals/" + meeting.referral + "/strategy-discussions")
                .then().statusCode(201).extract().path("id");
        return meeting;
    }

    /** Another one, about the other child of the same referral. */
    public Meeting convenedOnSibling() {
        Meeting other = new Meeting(hub, police, referral, 1);
        other.id = other.convenedBy(hub.slug()).statusCode(201).extract().path("id");
        return other;
    }

    private static Meeting of(Hub hub, String sent) {
        String referral = Calls.as(Invented.SCHOOL, "referrer").body(sent).post("/v1/referrals").then().statusCode(201)
                .extract().path("id");
        return new Meeting(hub, "police-" + UUID.randomUUID(), referral, 0);
    }

    public static Meeting convened() {
        Meeting meeting = prepared();
        meeting.id = meeting.convenedBy(meeting.hub.slug()).statusCode(201).extract().path("id");
        return meeting;
    }

    public static Meeting held() {
        Meeting meeting = convened();
        meeting.change(meeting.hub.slug(), "attendance", meeting.attendance("BY_PHONE")).statusCode(200);
        return meeting;
    }

    public static Meeting concluded() {
        Meeting meeting = held();
        meeting.change(meeting.hub.slug(), "conclusion", meeting.minute(true)).statusCode(200);
        return meeting;
    }

    public ValidatableResponse convenedBy(String agency) {
        return call(agency).body(convening(child)).post("/v1/referrals/" + referral + "/strategy-discussions").then();
    }

    public String convening(String about) {
        return "{\"children\": [\"" + about + "\"], \"purpose\": \"planted purpose\","
                + " \"arrangement\": {\"at\": \"2026-11-25T10:00:00Z\", \"joining\": \"Ring 01962 000000\"},"
                + " \"guests\": {\"add\": [{\"agency\": \"" + police + "\", \"reason\": \"planted because\"}]}}";
    }

    /** The hospital takes part so. */
    public String attendance(String hospital) {
        return "{\"heldAt\": \"" + Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS)
                + "\", \"attendees\": ["
                + attendee(hub.slug(), "IN_PERSON") + "," + attendee(police, "BY_VIDEO") + ","
                + attendee(INVOLVED_HOSPITAL, hospital) + "]}";
    }

    private static String attendee(String agency, String how) {
        return "{\"agency\": \"" + agency + "\", \"name\": \"Sam Invented\", \"role\": \"invented\", \"how\": \"" + how
                + "\"}";
    }

    public String minute(boolean met) {
        return "{\"shared\": \"planted shared\", \"thresholds\": [{\"child\": \"" + child + "\", \"met\": " + met
                + ", \"reason\": \"planted\"}], \"medicals\": [{\"child\": \"" + child
                + "\", \"needed\": true, \"reason\": \"planted\", \"urgency\": \"acute\", \"kind\": \"physical\"}],"
                + " \"decisions\": [\"planted decision\"], \"actions\": [{\"what\": \"planted\", \"owner\": \"" + police
                + "\", \"dueOn\": \"2026-12-01\"}]}";
    }

    public String id() {
        return id;
    }

    public String path() {
        return "/v1/strategy-discussions/" + id;
    }

    public static RequestSpecification call(String agency) {
        return Calls.as(Tokens.of(agency).user(PERSON).roles("practitioner"), PURPOSE, LEGAL_BASIS);
    }

    public ValidatableResponse change(String agency, String what, String body) {
        return call(agency).header("If-Match", etag()).body(body).put(path() + "/" + what).then();
    }

    public ValidatableResponse create(String agency, String what, String body) {
        return call(agency).body(body).post(path() + "/" + what).then();
    }

    public JsonPath readBy(String agency) {
        return call(agency).get(path()).then().statusCode(200).extract().jsonPath();
    }

    /** Whether the agency finds it at all. */
    public boolean isThereFor(String agency) {
        return call(agency).get(path()).statusCode() == 200;
    }

    public String etag() {
        return call(hub.slug()).get(path()).then().statusCode(200).extract().header("ETag");
    }
}
