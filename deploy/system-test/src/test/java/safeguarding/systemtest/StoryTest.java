package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.local.Story.HAMPSHIRE;
import static safeguarding.local.Story.LARKFIELD;
import static safeguarding.local.Story.PORTSMOUTH;
import static safeguarding.local.Story.QUAYSIDE;
import static safeguarding.local.Story.UNINVOLVED;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import safeguarding.local.Api;
import safeguarding.local.Story;

/** The story of the Jones and the Taylor children, over HTTP through the gateway, with real tokens. */
@ResourceLock(value = RunningExchange.INBOXES, mode = ResourceAccessMode.READ)
@ExtendWith(RunningExchange.class)
class StoryTest {

    @Test
    void a_concern_about_an_adult_reaches_the_agencies_around_every_connected_child_and_nobody_else() {
        Story story = new Story(RunningExchange.api(), 101);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        expected.nobodyHasBeenToldAnything();

        story.recordOffender();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        expected.waitingForADecision(QUAYSIDE);

        story.identifyUncleDave();
        expected.thoseAroundTheJonesesHaveBeenToldToo();
        expected.waitingForADecision(QUAYSIDE, LARKFIELD);

        assertThat(story.follow(HAMPSHIRE, expected.pointer()).status()).isEqualTo(200);
        assertSameAnswerAsForNothing(story, LARKFIELD, expected.pointer());
        assertSameAnswerAsForNothing(story, UNINVOLVED, expected.pointer());

        story.takeIdentificationBack();
        expected.thoseAroundTheJonesesHaveGotRecalls();
        expected.waitingForADecision(QUAYSIDE);
        expected.ledger(Expected.ledgerAfterTheRecall());
        assertThat(story.follow(PORTSMOUTH, expected.pointer()).status()).isEqualTo(200);
        assertSameAnswerAsForNothing(story, HAMPSHIRE, expected.pointer());
    }

    @Test
    void a_notice_is_acknowledged_by_a_named_person_and_the_sender_sees_it() {
        Story story = new Story(RunningExchange.api(), 102);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        String notice = story.told(PORTSMOUTH, 1, Duration.ofSeconds(1)).get(0).notice();

        assertThat(story.acknowledge(UNINVOLVED, notice, "Ursula Example", "Duty social worker").status()).isEqualTo(404);
        assertThat(story.acknowledge(PORTSMOUTH, notice, "Petra Example", "Duty social worker").status()).isEqualTo(200);

        assertThat(story.recipients(expected.concern())).anySatisfy(recipient -> {
            assertThat(recipient.path("notice").asText()).isEqualTo(notice);
            assertThat(recipient.path("acknowledgedBy").asText()).isEqualTo("Petra Example, Duty social worker");
        });
    }

    private static void assertSameAnswerAsForNothing(Story story, String agency, String pointer) {
        String nowhere = pointer.substring(0, pointer.lastIndexOf('/') + 1) + UUID.randomUUID();
        Api.Answer refused = story.follow(agency, pointer);
        Api.Answer missing = story.follow(agency, nowhere);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(withoutRequestId(refused)).isEqualTo(withoutRequestId(missing));
    }

    private static String withoutRequestId(Api.Answer answer) {
        return answer.status() + answer.body().toString().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }
}
