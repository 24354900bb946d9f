package safeguarding.referral.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static safeguarding.referral.Invented.CHILDRENS_SERVICES;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;
import static safeguarding.referral.Invented.jones;
import static safeguarding.referral.Invented.read;
import static safeguarding.testkit.Calls.as;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Hub;
import safeguarding.referral.OverHttp;

@QuarkusTest
class EnquiryTest extends OverHttp {

    private String referral;
    private JsonPath people;
    private String child;
    private String adult;

    @BeforeEach
    void record() {
        referral = jones();
        people = read(referral);
        child = people.getString("children[0].id");
        adult = people.getString("adults[1].id");
    }

    @Test
    void who_was_asked_when_and_what_he_said_is_kept_negative_answers_too() {
        recorded("""
                {"child": "CHILD", "askedOn": "2026-11-20", "asked": "CHILD", "anybodyElse": "NO", "words": "planted words",
                  "adults": [{"adult": "ADULT", "caring": "NO", "unsupervised": "YES", "household": "NOT_KNOWN"}]}""")
                .statusCode(201).body("warnings", empty());
        as(CHILDRENS_SERVICES, "triage-officer").get("/v1/referrals/" + referral + "/enquiries").then().statusCode(200)
                .body("enquiries", hasSize(1))
                .body("enquiries[0].recordedBy", equalTo(SCHOOL))
                .body("enquiries[0].enquiry.asked", equalTo("CHILD"))
                .body("enquiries[0].enquiry.askedOn", equalTo("2026-11-20"))
                .body("enquiries[0].enquiry.anybodyElse", equalTo("NO"))
                .body("enquiries[0].enquiry.words", equalTo("planted words"))
                .body("enquiries[0].enquiry.adults[0].caring", equalTo("NO"))
                .body("enquiries[0].enquiry.adults[0].unsupervised", equalTo("YES"));
    }

    @Test
    void it_is_asked_again_and_again() {
        asked("CHILD", "2026-10-01", "NO");
        asked("CHILD", "2026-11-01", "YES");
        as(SCHOOL, "referrer").get("/v1/referrals/" + referral + "/enquiries").then().statusCode(200)
                .body("enquiries.enquiry.askedOn", equalTo(List.of("2026-11-01", "2026-10-01")));
    }

    @Test
    void that_it_was_not_asked_is_recorded_with_the_reason_and_is_no_answer() {
        recorded("{\"child\": \"CHILD\", \"askedOn\": \"2026-11-20\", \"whyNotAsked\": \"He was there.\"}").statusCode(201)
                .body("warnings", empty());
        as(SCHOOL, "referrer").get("/v1/referrals/" + referral + "/contacts").then().statusCode(200)
                .body("children.find { it.child == '" + child + "' }.lastAskedOn", equalTo(null));
    }

    @Test
    void what_is_left_open_is_said() {
        recorded(
                "{\"child\": \"CHILD\", \"askedOn\": \"2026-11-20\", \"asked\": \"CHILD\", \"adults\": [{\"adult\": \"ADULT\"}]}")
                .statusCode(201).body("warnings", hasItem(startsWith("/anybodyElse:")))
                .body("warnings", hasItem(startsWith("/adults/0/caring:")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"child": "CHILD", "askedOn": "2026-11-20"}                                                          | /whyNotAsked
            {"child": "CHILD", "askedOn": "2026-11-20", "asked": "CHILD", "whyNotAsked": "x"}                    | /whyNotAsked
            {"child": "CHILD", "askedOn": "2026-11-20", "whyNotAsked": "x", "adults": [{"adult": "ADULT"}]}      | /adults
            {"child": "ADULT", "askedOn": "2026-11-20", "asked": "CHILD"}                                        | /child
            {"child": "CHILD", "askedOn": "2999-01-01", "asked": "CHILD"}                                        | /askedOn
            {"child": "CHILD", "askedOn": "2026-11-20", "asked": "CHILD", "adults": [{"adult": "CHILD"}]}        | /adults/0/adult
            {"child": "CHILD", "askedOn": "2026-11-20", "asked": "CHILD", "adults": [{"adult": "ADULT"}, {"adult": "ADULT"}]} | /adults/1/adult
            """)
    void what_cannot_be_right_is_refused_with_a_pointer_and_nothing_is_saved(String body, String pointer) {
        long before = count("enquiry");
        recorded(body).statusCode(422).body("errors.pointer", equalTo(List.of(pointer)));
        assertThat(count("enquiry")).isEqualTo(before);
    }

    @Test
    void the_prompt_ends_when_it_was_asked_about_every_child_and_the_next_one_begins() {
        Hub hub = Hub.of(CHILDRENS_SERVICES);
        assertThat(hub.state(referral, "ask-who-cares")).isEqualTo("RUNNING");
        asked("CHILD", "2026-11-20", "NO");
        assertThat(hub.state(referral, "ask-who-cares")).as("there are other children").isEqualTo("RUNNING");
        for (String other : people.getList("children.id", String.class)) {
            recorded("{\"child\": \"" + other + "\", \"askedOn\": \"2026-11-20\", \"asked\": \"PARENT_OR_CARER\"}")
                    .statusCode(201);
        }
        assertThat(hub.state(referral, "ask-who-cares")).isEqualTo("MET");
        assertThat(hub.state(referral, "ask-who-cares-again")).isEqualTo("RUNNING");
        as(SCHOOL, "referrer").get("/v1/referrals/" + referral + "/contacts").then().statusCode(200)
                .body("overdue", equalTo(false)).body("askBy", not(equalTo(null)));
    }

    @Test
    void whoever_has_nothing_to_do_with_the_referral_cannot_tell_that_there_is_one() {
        for (String path : new String[] { "/enquiries", "/contacts" }) {
            assertThat(answer(referral + path)).isEqualTo(answer(NOBODY + path));
        }
        as(STRANGER, "referrer").body("{\"child\": \"" + child + "\", \"askedOn\": \"2026-11-20\", \"asked\": \"CHILD\"}")
                .post("/v1/referrals/" + referral + "/enquiries").then().statusCode(404);
    }

    @Test
    void every_enquiry_and_every_reading_of_one_is_on_the_trail() {
        asked("CHILD", "2026-11-20", "NO");
        as(SCHOOL, "referrer").get("/v1/referrals/" + referral + "/enquiries").then().statusCode(200);
        assertThat(count("trail_entry join content_version using (subject, version, digest) where correlation = '" + referral
                + "' and action = 'enquiry.recorded'")).isEqualTo(1);
        assertThat(count("trail_entry join enquiry on enquiry.id = subject where enquiry.referral = '" + referral
                + "' and action = 'enquiry.read'")).isEqualTo(1);
    }

    private void asked(String whom, String on, String unsupervised) {
        recorded("{\"child\": \"CHILD\", \"askedOn\": \"" + on + "\", \"asked\": \"" + whom
                + "\", \"adults\": [{\"adult\": \"ADULT\", \"unsupervised\": \"" + unsupervised + "\"}]}").statusCode(201);
    }

    private ValidatableResponse recorded(String body) {
        return as(SCHOOL, "referrer").body(body.replace("\"CHILD\", \"askedOn", "\"" + child + "\", \"askedOn")
                .replace("\"adult\": \"CHILD\"", "\"adult\": \"" + child + "\"").replace("\"ADULT\"", "\"" + adult + "\""))
                .post("/v1/referrals/" + referral + "/enquiries").then();
    }

    private static String answer(String path) {
        return as(STRANGER, "referrer").header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa")
                .get("/v1/referrals/" + path).then().statusCode(404).extract().asString();
    }
}
