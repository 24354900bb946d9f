package safeguarding.disclosure.scheme.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.kit.event.Announcement;
import safeguarding.testkit.EventContract;

class ReferralAnnouncementsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void what_is_announced_is_what_the_example_shows() throws JsonProcessingException {
        UUID id = UUID.fromString("01970000-0000-7000-8000-000000000007");
        ReferralMade made = new ReferralMade(id, 1, "hampshire-childrens-services", "hampshire-and-isle-of-wight-police",
                Instant.parse("2026-11-22T09:30:00.123456Z"));

        announced(made);
        announced(new ReferralAcknowledged(id, 2, made.agency(), made.recordedBy(), made.occurredAt()));
        announced(new ReferralMissed(id, 1, made.agency(), made.recordedBy(), "scheme-manager",
                Instant.parse("2026-11-22T09:00:00Z"), made.occurredAt()));
    }

    private static void announced(Announcement one) throws JsonProcessingException {
        assertThat(one.subject()).isEqualTo(UUID.fromString("01970000-0000-7000-8000-000000000007"));
        assertThat(one.topic()).isEqualTo("safeguarding.scheme-referral");
        EventContract.checkSent(one.type(), JSON.writeValueAsString(one));
    }
}
