package safeguarding.referral.linkage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static safeguarding.referral.FakeRegistry.INVOLVED_DRUG_SERVICE;
import static safeguarding.referral.FakeRegistry.INVOLVED_HOSPITAL;
import static safeguarding.referral.FakeRegistry.INVOLVED_SCHOOL;

import java.util.UUID;

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

    private static final String INVITED = "records[0].invitation.invitees.agency";
    private static final String WAITING = "records[0].invitation.invitees.findAll { it.waits }.agency";
    private static final String RECEIPT = "{\"name\": \"Kim Invented\", \"role\": \"Head\"}";

    @Test
    void the_registry_learns_who_is_invited_but_for_whoever_convened_and_nothing_of_what_it_is_about() {
        Meeting meeting = Meeting.convened();
        linkage(meeting.id()).body("records[0].version", equalTo(1)).body("records[0].people", empty())
                .body("records[0].invitation.invitees.waits", everyItem(equalTo(true)))
                .body("records[0].invitation.children", contains(meeting.child))
                .body(INVITED, contains(INVOLVED_DRUG_SERVICE, INVOLVED_HOSPITAL, INVOLVED_SCHOOL,
                        Invented.SCHOOL, meeting.police));
        meeting.change(meeting.hub.slug(), "guests",
                "{\"leaveOut\": [{\"agency\": \"" + INVOLVED_DRUG_SERVICE + "\", \"reason\": \"planted\"}]}").statusCode(200);
        linkage(meeting.id()).body(INVITED, contains(INVOLVED_HOSPITAL, INVOLVED_SCHOOL, Invented.SCHOOL, meeting.police));
        meeting.change(meeting.hub.slug(), "cancellation", "{\"reason\": \"planted\"}").statusCode(200);
        linkage(meeting.id()).body(INVITED, empty()).body("records[0].invitation.children", contains(meeting.child));
        linkage(meeting.referral).body("records[0].invitation", nullValue());
    }

    @Test
    void once_it_is_concluded_it_waits_for_nobody_who_knew_of_it_and_everyone_stays_invited() {
        Meeting meeting = Meeting.concluded();

        linkage(meeting.id()).body(INVITED, hasSize(5)).body(WAITING, empty());
    }

    @Test
    void for_whoever_was_forgotten_it_waits_after_the_conclusion_until_the_note_has_come() {
        Meeting meeting = Meeting.concluded();
        String late = "forgotten-school-" + UUID.randomUUID();
        meeting.change(meeting.hub.slug(), "guests",
                "{\"add\": [{\"agency\": \"" + late + "\", \"reason\": \"planted\"}]}").statusCode(200);

        linkage(meeting.id()).body(WAITING, contains(late));

        meeting.change(late, "receipt", RECEIPT).statusCode(200);

        linkage(meeting.id()).body(INVITED, hasItem(late)).body(WAITING, empty());
    }

    private static ValidatableResponse linkage(String id) {
        return Calls.as(Tokens.of("exchange-registry").roles("linkage-reader"), "linkage",
                "https://www.legislation.gov.uk/ukpga/2004/31/section/16LA").body("{\"ids\": [\"" + id + "\"]}")
                .post("/v1/linkage-records").then().statusCode(200);
    }
}
