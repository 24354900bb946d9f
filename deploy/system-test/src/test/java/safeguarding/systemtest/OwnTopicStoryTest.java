package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static safeguarding.local.Story.HAMPSHIRE;
import static safeguarding.local.Story.LARKFIELD;

import java.time.Duration;
import java.util.List;

import org.apache.kafka.common.errors.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import safeguarding.local.Story;
import safeguarding.local.Story.Told;

/** An agency's system reads its own topic with a token that Keycloak gives its client, and another agency's does not. */
@ResourceLock(RunningExchange.INBOXES)
@ExtendWith(RunningExchange.class)
class OwnTopicStoryTest {

    @Test
    void what_an_agency_is_told_is_in_its_own_topic_once_and_in_order_and_for_nobody_else() {
        OwnTopic topic = new OwnTopic(RunningExchange.api(), HAMPSHIRE).chosen();
        Story story = new Story(RunningExchange.api(), 504);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        story.identifyUncleDave();
        expected.thoseAroundTheJonesesHaveBeenToldToo();
        topic.isWhole();

        List<Told> told = story.told(HAMPSHIRE, 2, Duration.ZERO);

        List<String> items = topic.readBy(HAMPSHIRE, item -> told.stream().anyMatch(one -> item.contains(one.notice())), 2);
        assertThat(items).hasSameSizeAs(told);
        for (int place = 0; place < items.size(); place++) {
            assertThat(items.get(place)).contains(told.get(place).notice()).contains(told.get(place).pointer())
                    .doesNotContain(told.get(place).reference());
        }
        assertThatThrownBy(() -> topic.readBy(LARKFIELD, item -> true, 1)).isInstanceOf(AuthorizationException.class);
    }
}
