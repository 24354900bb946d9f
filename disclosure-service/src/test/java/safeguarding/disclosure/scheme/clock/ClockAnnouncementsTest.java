package safeguarding.disclosure.scheme.clock;

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

class ClockAnnouncementsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final Instant DUE = Instant.parse("2026-12-02T00:00:00Z");
    private static final UUID ID = UUID.fromString("01970000-0000-7000-8000-000000000007");
    private static final String FORCE = "hampshire-and-isle-of-wight-police";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void what_is_announced_is_what_the_examples_show() throws JsonProcessingException {
        announced(new ClockFallenDue(ID, 2, "interview", FORCE, DUE, NOW));
        announced(new ClockMissed(ID, 2, "interview", FORCE, "scheme-manager", DUE, NOW));
        announced(new ClockEnded(ID, 2, "interview", FORCE, DUE, NOW));
    }

    private static void announced(Announcement announcement) throws JsonProcessingException {
        assertThat(announcement.subject()).isEqualTo(ID);
        assertThat(announcement.topic()).isEqualTo("safeguarding.scheme-clock");
        EventContract.checkSent(announcement.type(), JSON.writeValueAsString(announcement));
    }
}
