package safeguarding.referral.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The rules of the quorum keep their own examples. */
class QuorumRulesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final QuorumRules RULES = new QuorumRules(JSON);
    private static final Instant THEN = Instant.parse("2026-11-20T16:30:00Z");

    static Stream<JsonNode> examples() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        try (InputStream file = QuorumRulesTest.class.getResourceAsStream("/rules/quorum.json")) {
            JSON.readTree(file).path("rules").forEach(rule -> rule.path("examples").forEach(all::add));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_of_each_rule_is_what_is_missing(JsonNode example) {
        List<Attendee> attendees = new ArrayList<>();
        Map<String, String> types = new HashMap<>();
        example.path("present").forEach(present -> {
            String agency = "agency-" + attendees.size();
            types.put(agency, present.path("type").asText());
            attendees.add(new Attendee(agency, "Sam Invented", "invented",
                    AttendanceMode.valueOf(present.path("how").asText())));
        });
        List<String> missing = new ArrayList<>();
        example.path("missing").forEach(sector -> missing.add(sector.asText()));
        Quorum quorum = RULES.reachedBy(new NewAttendance(THEN, attendees), types);
        assertThat(quorum.missing()).as(example.path("title").asText()).isEqualTo(missing);
        assertThat(quorum.reached()).isEqualTo(missing.isEmpty());
    }

    @Test
    void an_agency_of_which_the_directory_knows_nothing_stands_for_no_sector() {
        assertThat(RULES.reachedBy(new NewAttendance(THEN,
                List.of(new Attendee("police-invented", "Sam Invented", "invented", AttendanceMode.IN_PERSON))), Map.of())
                .missing()).containsExactly("social-care", "police", "health");
    }

    @Test
    void the_rule_is_the_one_in_force_on_the_day_of_the_discussion() {
        assertThat(RULES.rule(THEN).version()).isEqualTo(1);
    }
}
