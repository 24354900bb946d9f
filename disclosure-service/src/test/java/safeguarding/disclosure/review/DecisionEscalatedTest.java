package safeguarding.disclosure.review;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import safeguarding.testkit.EventContract;

class DecisionEscalatedTest {

    @Test
    void what_is_announced_is_what_the_example_shows() throws JsonProcessingException {
        DecisionEscalated escalated = new DecisionEscalated(UUID.fromString("01970000-0000-7000-8000-000000000007"), 4,
                UUID.fromString("01970000-0000-7000-8000-000000000002"), "hampshire-and-isle-of-wight-police",
                Instant.parse("2027-02-18T00:00:41.123456Z"));

        EventContract.checkSent(escalated.type(), new ObjectMapper().registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).writeValueAsString(escalated));
    }
}
