package safeguarding.referral.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static safeguarding.testkit.EventContract.checkSent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.kit.event.Announcement;
import safeguarding.referral.OverHttp;
import safeguarding.testkit.KafkaTap;

@QuarkusTest
class StrategyAnnouncementsTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000031");
    private static final UUID REFERRAL = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final String HUB = "hampshire-childrens-services";
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");

    @Inject
    ObjectMapper json;

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        for (Announcement one : List.of(new DiscussionConvened(ID, 1, REFERRAL, HUB, THEN),
                new DiscussionInvited(ID, 2, REFERRAL, HUB, THEN), new DiscussionHeld(ID, 2, REFERRAL, HUB, THEN),
                new DiscussionConcluded(ID, 2, REFERRAL, HUB, THEN), new DiscussionCancelled(ID, 2, REFERRAL, HUB, THEN))) {
            checkSent(one.type(), json.writeValueAsString(one));
        }
    }

    @Test
    void what_happens_is_announced_in_order_and_nothing_that_was_said_is_in_it() {
        Meeting meeting = Meeting.concluded();
        try (KafkaTap tap = KafkaTap.on("safeguarding.strategy-discussion")) {
            assertThat(tap.await(meeting.id(), 3)).allSatisfy(message -> assertThat(message.value()).doesNotContain("planted"))
                    .extracting(message -> KafkaTap.attribute(message, "type")).containsExactly(
                            "safeguarding.strategy-discussion.convened.v1", "safeguarding.strategy-discussion.held.v1",
                            "safeguarding.strategy-discussion.concluded.v1");
        }
    }
}
