package safeguarding.registry.duetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The rules keep their own examples. */
class DueTimesTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final DueTimes TIMES = new DueTimes(JSON);
    private static final Instant FRIDAY = Instant.parse("2026-11-20T16:59:00Z");

    @ParameterizedTest
    @MethodSource("limits")
    void each_example_of_each_limit_is_what_the_clock_says(JsonNode written) {
        Limit limit = TIMES.limits().stream().filter(one -> one.id().equals(written.path("id").asText())
                && one.version() == written.path("version").asInt()).findFirst().orElseThrow();
        List<String> titles = new ArrayList<>();
        for (JsonNode example : written.path("examples")) {
            titles.add(example.path("title").asText());
            assertThat(TIMES.due(limit.limit(), instant(example, "start"))).as("%s, %s", limit.id(), titles)
                    .isEqualTo(instant(example, "due"));
        }
        assertThat(titles).contains("Friday 16:59", "over Easter").anyMatch(title -> title.contains("forward"))
                .anyMatch(title -> title.contains("back"));
        assertThat(written.path("source").asText()).isNotBlank();
        assertThat(written.path("confidence").asText()).isNotBlank();
    }

    @Test
    void where_no_limit_names_the_kind_or_the_agency_the_agreement_holds() {
        assertThat(TIMES.acknowledgeBy("neglect", "some-agency", FRIDAY, 24)).isEqualTo(FRIDAY.plus(Duration.ofHours(24)));
        assertThat(TIMES.acknowledgeBy("abuse-images", "some-agency", FRIDAY, 24)).isEqualTo(FRIDAY.plus(Duration.ofHours(12)));
        // Before its first day a limit does not hold.
        Instant before = Instant.parse("2026-09-29T22:59:00Z");
        assertThat(TIMES.acknowledgeBy("abuse-images", "some-agency", before, 24)).isEqualTo(before.plus(Duration.ofHours(24)));
    }

    @Test
    void a_limit_of_the_agency_itself_comes_before_one_of_the_kind() {
        assertThat(TIMES.acknowledgeBy("abuse-images", "larkfield-primary-invented", FRIDAY, 24))
                .isEqualTo(Instant.parse("2026-11-23T16:59:00Z"));
    }

    @Test
    void the_ladder_follows_from_the_telling_and_its_limit_alone() {
        Instant due = FRIDAY.plus(Duration.ofHours(24));

        assertThat(TIMES.ladder(FRIDAY, due)).containsExactly(
                new Rung(1, true, "duty-worker", FRIDAY.plus(Duration.ofHours(12))), new Rung(2, false, "duty-manager", due),
                // The limit was on a Saturday, which counts as the beginning of the Monday.
                new Rung(3, false, "safeguarding-lead", Instant.parse("2026-11-24T00:00:00Z")),
                new Rung(4, false, "safeguarding-partner", Instant.parse("2026-11-26T00:00:00Z")));
    }

    static List<JsonNode> limits() throws IOException {
        try (InputStream file = DueTimesTest.class.getResourceAsStream("/rules/acknowledgement.json")) {
            List<JsonNode> all = new ArrayList<>();
            JSON.readTree(file).path("limits").forEach(all::add);
            return all;
        }
    }

    private static Instant instant(JsonNode example, String member) {
        return OffsetDateTime.parse(example.path(member).asText()).toInstant();
    }
}
