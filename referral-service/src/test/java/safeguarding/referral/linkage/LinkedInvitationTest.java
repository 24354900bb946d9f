package safeguarding.referral.linkage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.FakeRegistry.INVOLVED_DRUG_SERVICE;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import safeguarding.referral.Invented;
import safeguarding.referral.OverHttp;
import safeguarding.referral.strategy.Meeting;
import safeguarding.testkit.Calls;
import safeguarding.testkit.Tokens;

@QuarkusTest
class LinkedInvitationTest extends OverHttp {

    @Test
    void the_registry_learns_who_is_invited_but_for_whoever_convened_and_nothing_of_what_it_is_about() {
        Meeting meeting = Meeting.convened();
        linkage(meeting.id()).body("records[0].version", equalTo(1)).body("records[0].people", empty())
                .body("records[0].invitation.waits", equalTo(true))
                .body("records[0].invitation.agencies", contains(INVOLVED_DRUG_SERVICE, INVOLVED_HOSPITAL, INVOLVED_SCHOOL,
                        Invented.SCHOOL, meeting.police));
        meeting.change(meeting.hub.slug(), "guests",
                "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_DRUG_SERVICE + "\", \"reason\": \"planted\"}]}").statusCode(200);
        linkage(meeting.id()).body("records[0].invitation.agencies",
                contains(INVOLVED_HOSPITAL, INVOLVED_SCHOOL, Invented.SCHOOL, meeting.police));
        meeting.change(meeting.hub.slug(), "cancellation", "{\"reason\": \"planted\"}").statusCode(200);
        linkage(meeting.id()).body("records[0].invitation.agencies", empty())
                .body("records[0].invitation.waits", equalTo(false));
        linkage(meeting.referral).body("records[0].invitation", nullValue());
    }

    @Test
    void once_it_is_concluded_it_waits_for_nobody_to_look_and_everyone_stays_invited() {
        Meeting meeting = Meeting.concluded();
        linkage(meeting.id()).body("records[0].invitation.agencies.size()", equalTo(5))
                .body("records[0].invitation.waits", equalTo(false));
    }

    private static ValidatableResponse linkage(String id) {
        return Calls.as(Tokens.of("exchange-registry").roles("linkage-reader"), "linkage",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA").body("{\"ids\": [\"" + id + "\"]}")
                .post("/v1/linkage-records").then().statusCode(200);
    }
}
