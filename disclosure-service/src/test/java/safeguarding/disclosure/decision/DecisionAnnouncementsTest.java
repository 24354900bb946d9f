package safeguarding.disclosure.decision;

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

class DecisionAnnouncementsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00.123456Z");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    void what_is_announced_is_what_the_examples_show() throws JsonProcessingException {
        announced(new DecisionMade(id(7), 2, id(8), id(2), NOW));
        announced(new DecisionCorrected(id(7), 3, id(9), id(2), NOW));
    }

    private static void announced(Announcement announcement) throws JsonProcessingException {
        assertThat(announcement.subject()).isEqualTo(id(7));
        assertThat(announcement.topic()).isEqualTo("safeguarding.disclosure-decision");
        EventContract.checkSent(announcement.type(), JSON.writeValueAsString(announcement));
    }

    private static UUID id(int number) {
        return UUID.fromString("01970000-0000-7000-8000-00000000000" + number);
    }
}
