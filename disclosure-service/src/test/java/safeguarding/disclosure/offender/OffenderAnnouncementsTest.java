package safeguarding.disclosure.offender;

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

class OffenderAnnouncementsTest {

    private static final Instant NOW = Instant.parse("2026-10-05T09:30:00.123456Z");
    private static final UUID ID = UUID.fromString("019aa9d0-5c1e-7a54-9b0e-3f6d2c81e7a1");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void what_is_announced_is_what_the_examples_show() throws JsonProcessingException {
        announced(new OffenderRecorded(ID, 1, NOW));
        announced(new OffenderAmended(ID, 2, NOW));
    }

    private static void announced(Announcement announcement) throws JsonProcessingException {
        assertThat(announcement.subject()).isEqualTo(ID);
        assertThat(announcement.topic()).isEqualTo("safeguarding.offender");
        EventContract.checkSent(announcement.type(), JSON.writeValueAsString(announcement));
    }
}
