package safeguarding.registry.reassignment;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import safeguarding.registry.OverHttp;
import safeguarding.testkit.EventContract;

@QuarkusTest
class ReassignmentAskedTest extends OverHttp {

    @Inject
    ObjectMapper json;

    @Test
    void what_is_sent_is_what_the_example_shows() throws JsonProcessingException {
        ReassignmentAsked asked = new ReassignmentAsked(UUID.fromString("01970000-0000-7000-8000-00000000000a"),
                UUID.fromString("01970000-0000-7000-8000-000000000003"), "larkfield-primary-invented",
                Instant.parse("2026-11-22T09:30:00.123456Z"));

        EventContract.checkSent(asked.type(), json.writeValueAsString(asked));
    }
}
