package safeguarding.referral.deadline;

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

@QuarkusTest
class DeadlineAnnouncementsTest extends OverHttp {

    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000005");
    private static final UUID REFERRAL = UUID.fromString("01970000-0000-7000-8000-000000000001");
    private static final Instant DUE = Instant.parse("2026-11-23T16:59:00Z");
    private static final Instant THEN = Instant.parse("2026-11-22T09:30:00.123456Z");

    @Inject
    ObjectMapper json;

    @Test
    void what_is_sent_is_what_the_examples_show() throws JsonProcessingException {
        for (Announcement one : List.of(DeadlineStarted.of(at(1), THEN), DeadlineFallenDue.of(at(1), THEN),
                DeadlineMissed.of(at(2), THEN), DeadlineMet.of(at(3), THEN), DeadlineStopped.of(at(1), THEN))) {
            checkSent(one.type(), json.writeValueAsString(one));
        }
    }

    private static Deadline at(long version) {
        return new Deadline(ID, version, REFERRAL, "hampshire-childrens-services", "decide", 1, "mash-team-manager",
                DeadlineState.RUNNING, DUE, DUE, null, null, null);
    }
}
