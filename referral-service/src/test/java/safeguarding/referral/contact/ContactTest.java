package safeguarding.referral.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.testkit.Calls.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;

@QuarkusTest
class ContactTest extends OverHttp {

    private static final String FORM = """
            {"children": [{"ref": "mia"}, {"ref": "unborn", "expectedOn": "2027-01-20"}],
              "adults": [{"ref": "dave", "knownToChildrenAs": "Uncle Dave"}],
              "connections": [{"child": "mia", "adult": "dave", "relationship": "not-known", "unsupervised": "YES"}]}""";

    private String referral;
    private JsonPath people;
    private String mia;
    private String dave;

    @BeforeEach
    void record() {
        referral = as(SCHOOL, "referrer").body(FORM).post("/v1/referrals").then().statusCode(201).extract().path("id");
        people = Invented.read(referral);
        mia = people.getString("children[0].id");
        dave = people.getString("adults[0].id");
    }

    @Test
    void before_anybody_was_asked_it_shows_what_the_referral_says() {
        contacts().body("children.child", hasItems(mia, people.getString("children[1].id")))
                .body(of(mia) + "lastAskedOn", equalTo(null))
                .body(of(mia) + "adults[0].adult", equalTo(dave))
                .body(of(mia) + "adults[0].answers.source", contains("REFERRAL"))
                .body(of(mia) + "adults[0].disagreeing", empty())
                .body(of(people.getString("children[1].id")) + "adults", empty());
    }

    @Test
    void where_one_says_yes_and_another_no_that_is_shown_with_both() {
        asked("PARENT_OR_CARER", "2026-11-02", "\"unsupervised\": \"NO\", \"caring\": \"NO\"");
        asked("CHILD", "2026-11-03", "\"unsupervised\": \"YES\", \"caring\": \"NOT_KNOWN\"");
        contacts().body(of(mia) + "adults[0].disagreeing", contains("UNSUPERVISED"))
                .body(of(mia) + "adults[0].answers.source", hasItems("REFERRAL", "CHILD", "PARENT_OR_CARER"))
                .body(of(mia) + "lastAskedOn", equalTo("2026-11-03"));
    }

    @Test
    void not_knowing_disagrees_with_nobody_and_a_source_not_with_its_own_earlier_answer() {
        asked("CHILD", "2026-11-01", "\"caring\": \"NO\"");
        asked("CHILD", "2026-11-02", "\"caring\": \"YES\"");
        asked("PARENT_OR_CARER", "2026-11-02", "\"caring\": \"NOT_KNOWN\"");
        contacts().body(of(mia) + "adults[0].disagreeing", empty())
                .body(of(mia) + "adults[0].answers.findAll { it.source == 'CHILD' }.caring", contains("YES"));
    }

    @Test
    void whoever_says_that_there_is_nobody_disagrees_with_whoever_names_somebody() {
        enquiry("{\"child\": \"" + mia
                + "\", \"askedOn\": \"2026-11-02\", \"asked\": \"PARENT_OR_CARER\", \"anybodyElse\": \"NO\"}");
        contacts().body(of(mia) + "adults[0].disagreeing", contains("UNSUPERVISED"))
                .body(of(mia) + "adults[0].answers.leftOut", hasItem(true));
    }

    @Test
    void whoever_left_the_question_open_disagrees_with_nobody() {
        enquiry("{\"child\": \"" + mia + "\", \"askedOn\": \"2026-11-02\", \"asked\": \"PARENT_OR_CARER\"}");
        contacts().body(of(mia) + "adults[0].disagreeing", empty()).body(of(mia) + "lastAskedOn", equalTo("2026-11-02"));
    }

    private void asked(String whom, String on, String answers) {
        enquiry("{\"child\": \"" + mia + "\", \"askedOn\": \"" + on + "\", \"asked\": \"" + whom
                + "\", \"adults\": [{\"adult\": \"" + dave + "\", " + answers + "}]}");
    }

    private void enquiry(String body) {
        as(SCHOOL, "referrer").body(body).post("/v1/referrals/" + referral + "/enquiries").then().statusCode(201);
    }

    private ValidatableResponse contacts() {
        return as(SCHOOL, "referrer").get("/v1/referrals/" + referral + "/contacts").then().statusCode(200);
    }

    private static String of(String child) {
        return "children.find { it.child == '" + child + "' }.";
    }
}
