package safeguarding.referral.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static safeguarding.referral.FakeRegistry.ASKED_WHILE_FAILING;
import static safeguarding.referral.FakeRegistry.INVOLVED_DRUG_SERVICE;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;
import static safeguarding.referral.FakeRegistry.NAMED_BEFORE_THE_CHILD;
import static safeguarding.referral.Invented.NOBODY;
import static safeguarding.referral.Invented.SCHOOL;
import static safeguarding.referral.Invented.STRANGER;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.Calls;

@QuarkusTest
class ConveningTest extends OverHttp {

    @Test
    void whoever_is_involved_is_invited_without_being_named_and_the_convener_sees_why() {
        Meeting meeting = Meeting.convened();
        JsonPath seen = meeting.readBy(meeting.hub.slug());
        assertThat(why(seen, INVOLVED_HOSPITAL)).containsExactly("WORKS_WITH_CHILD");
        assertThat(why(seen, INVOLVED_SCHOOL)).containsExactly("WORKS_WITH_SIBLING");
        assertThat(why(seen, INVOLVED_DRUG_SERVICE)).containsExactly("WORKS_WITH_ADULT");
        assertThat(why(seen, meeting.police)).containsExactly("ADDED");
        assertThat(why(seen, SCHOOL)).containsExactly("MADE_REFERRAL");
        assertThat(why(seen, meeting.hub.slug())).containsExactly("CONVENES");
        assertThat(seen.getString("guidance")).isEqualTo("working-together-2026");
        assertThat(seen.getString("state")).isEqualTo("CONVENED");
        assertThat(seen.getString("convened.name")).isEqualTo(Meeting.PERSON);
    }

    @Test
    void an_agency_sees_who_is_there_and_why_it_is_there_itself_but_not_why_others_are() {
        Meeting meeting = Meeting.convened();
        JsonPath seen = meeting.readBy(INVOLVED_SCHOOL);
        assertThat(seen.getList("guests.agency")).contains(INVOLVED_DRUG_SERVICE, meeting.police);
        assertThat(why(seen, INVOLVED_SCHOOL)).containsExactly("WORKS_WITH_SIBLING");
        assertThat(seen.getList("guests.why")).filteredOn(why -> why != null).hasSize(1);
    }

    @Test
    void any_agency_that_works_around_the_child_may_convene_from_wherever_it_is() {
        Meeting meeting = Meeting.prepared();
        String id = meeting.convenedBy(INVOLVED_HOSPITAL).statusCode(201).extract().path("id");
        JsonPath seen = Meeting.call(meeting.hub.slug()).get("/v1/strategy-discussions/" + id).then().statusCode(200).extract()
                .jsonPath();
        assertThat(seen.getString("convened.agency")).isEqualTo(INVOLVED_HOSPITAL);
        assertThat(why(seen, meeting.hub.slug())).containsExactly("RECEIVED_REFERRAL");
        meeting.convenedBy(SCHOOL).statusCode(201);
    }

    @Test
    void whoever_has_nothing_to_do_with_the_child_cannot_tell_that_there_is_a_referral() {
        Meeting meeting = Meeting.prepared();
        String there = refusal(STRANGER, meeting.referral, meeting.convening(meeting.child));
        assertThat(refusal(STRANGER, NOBODY.toString(), meeting.convening(meeting.child))).isEqualTo(there);
        assertThat(refusal(INVOLVED_HOSPITAL, meeting.referral, meeting.convening(NOBODY.toString())))
                .as("involved with some child, but not with one of this referral").isEqualTo(there);
    }

    @Test
    void whoever_is_added_or_left_out_is_so_for_a_reason_and_whoever_is_left_out_never_learns_of_it() {
        Meeting meeting = Meeting.convened();
        meeting.change(meeting.hub.slug(), "guests", "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_SCHOOL
                + "\", \"reason\": \"planted: he works there\"}]}").statusCode(200).header("ETag", "\"v2\"");
        assertThat(meeting.isThereFor(INVOLVED_SCHOOL)).isFalse();
        assertThat(meeting.readBy(INVOLVED_HOSPITAL).getList("guests.agency")).doesNotContain(INVOLVED_SCHOOL);
        JsonPath seen = meeting.readBy(meeting.hub.slug());
        assertThat(seen.getString("guests.find { it.agency == '" + INVOLVED_SCHOOL + "' }.leftOut.reason"))
                .isEqualTo("planted: he works there");
        assertThat(seen.getString("guests.find { it.agency == '" + INVOLVED_SCHOOL + "' }.leftOut.by.name"))
                .isEqualTo(Meeting.PERSON);

        meeting.change(meeting.hub.slug(), "guests", "{}").statusCode(200);
        assertThat(meeting.isThereFor(INVOLVED_SCHOOL)).as("asked again, it stays left out").isFalse();
        meeting.change(meeting.hub.slug(), "guests", "{\"add\": [{\"agency\": \"" + INVOLVED_SCHOOL
                + "\", \"reason\": \"planted after all\"}]}").statusCode(200);
        assertThat(meeting.isThereFor(INVOLVED_SCHOOL)).isTrue();
        Meeting.call(INVOLVED_SCHOOL).get(meeting.path() + "/versions/2").then().statusCode(404);
    }

    @Test
    void whoever_was_left_out_since_is_named_to_the_others_in_no_version() {
        Meeting meeting = Meeting.convened();
        meeting.change(meeting.hub.slug(), "guests", "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_SCHOOL
                + "\", \"reason\": \"planted\"}]}").statusCode(200);
        String first = meeting.path() + "/versions/1";
        assertThat(Meeting.call(INVOLVED_HOSPITAL).get(first).then().statusCode(200).extract().jsonPath()
                .getList("guests.agency")).doesNotContain(INVOLVED_SCHOOL);
        assertThat(Meeting.call(meeting.hub.slug()).get(first).then().statusCode(200).extract().jsonPath()
                .getList("guests.agency")).contains(INVOLVED_SCHOOL);
    }

    @Test
    void while_the_registry_cannot_be_asked_nobody_is_invited_and_nothing_is_saved() {
        Meeting meeting = Meeting.prepared();
        long before = count("content_version");
        Meeting.call(meeting.hub.slug()).body(meeting.convening(meeting.child).replace(meeting.police, ASKED_WHILE_FAILING))
                .post("/v1/referrals/" + meeting.referral + "/strategy-discussions")
                .then().statusCode(503).header("Retry-After", "5");
        assertThat(count("content_version")).isEqualTo(before);
    }

    @Test
    void a_child_of_whom_the_registry_has_not_heard_yet_is_a_warning_and_it_can_be_asked_again() {
        Meeting meeting = Meeting.prepared();
        Meeting.call(meeting.hub.slug()).body(meeting.convening(meeting.child).replace(meeting.police, NAMED_BEFORE_THE_CHILD))
                .post("/v1/referrals/" + meeting.referral + "/strategy-discussions")
                .then().statusCode(201).body("warnings", hasItem(containsString(meeting.child)));
        Meeting known = Meeting.convened();
        known.change(known.hub.slug(), "guests", "{}").statusCode(200).body("warnings",
                not(hasItem(containsString(known.child))));
    }

    @Test
    void that_nobody_of_the_police_is_invited_is_said_at_once() {
        Meeting meeting = Meeting.prepared();
        Meeting.call(meeting.hub.slug()).body(meeting.convening(meeting.child).replace(meeting.police, "some-school-invented"))
                .post("/v1/referrals/" + meeting.referral + "/strategy-discussions")
                .then().statusCode(201).body("warnings", hasItem(containsString("Nobody of police")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"add": [{"agency": "nowhere-invented", "reason": "x"}]}                                     | /add/0/agency
            {"add": [{"agency": "some-school-invented", "reason": " "}]}                                 | /add/0/reason
            {"leaveOut": [{"agency": "some-school-invented", "reason": "x"}]}                            | /leaveOut/0/agency
            {"leaveOut": [{"agency": "involved-school-invented", "reason": ""}]}                         | /leaveOut/0/reason
            {"leaveOut": [{"agency": "HUB", "reason": "x"}]}                                             | /leaveOut/0/agency
            {"add": [{"agency": "a-school", "reason": "x"}], "leaveOut": [{"agency": "a-school", "reason": "x"}]} | /leaveOut/0/agency
            """)
    void a_guest_list_that_cannot_be_right_is_refused_with_a_pointer(String body, String pointer) {
        Meeting meeting = Meeting.convened();
        meeting.change(meeting.hub.slug(), "guests", body.replace("HUB", meeting.hub.slug())).statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void children_of_another_referral_and_a_place_that_is_nowhere_are_refused() {
        Meeting meeting = Meeting.prepared();
        Meeting.call(meeting.hub.slug())
                .body("{\"children\": [\"" + NOBODY
                        + "\"], \"purpose\": \"x\", \"arrangement\": {\"at\": \"2026-11-25T10:00:00Z\"}}")
                .post("/v1/referrals/" + meeting.referral + "/strategy-discussions")
                .then().statusCode(422).body("errors.pointer", equalTo(List.of("/children/0", "/arrangement/place")));
    }

    @Test
    void a_person_convenes_and_not_a_system() {
        Meeting meeting = Meeting.prepared();
        Calls.as(meeting.hub.slug(), "practitioner").body(meeting.convening(meeting.child))
                .post("/v1/referrals/" + meeting.referral + "/strategy-discussions")
                .then().statusCode(422).body("type", equalTo("urn:safeguarding:problem:nobody-decides"));
    }

    private static String refusal(String agency, String referral, String body) {
        return Meeting.call(agency).header("X-Request-Id", "01970000-0000-7000-8000-0000000000aa").body(body)
                .post("/v1/referrals/" + referral + "/strategy-discussions").then().statusCode(404).extract().asString();
    }

    private static List<String> why(JsonPath seen, String agency) {
        return seen.getList("guests.find { it.agency == '" + agency + "' }.why.because");
    }
}
