package safeguarding.disclosure.scheme.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The versions of the scheme keep their own examples. */
class SchemeVersionsTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final SchemeVersions VERSIONS = new SchemeVersions(JSON);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @MethodSource("clocks")
    void each_example_of_each_limit_is_what_the_clock_says(String version, JsonNode limit) {
        StageClock read = known(version, limit);
        List<String> titles = new ArrayList<>();
        for (JsonNode example : limit.path("examples")) {
            titles.add(example.path("title").asText());
            assertThat(VERSIONS.due(read.limit(), instant(example, "start"))).as("%s %s, %s", version, read.id(), titles)
                    .isEqualTo(instant(example, "due"));
            assertThat(VERSIONS.due(read.remindAfter(), instant(example, "start"))).isBefore(instant(example, "due"));
        }
        assertThat(titles).contains("Friday 16:59", "over Easter").anyMatch(title -> title.contains("forward"))
                .anyMatch(title -> title.contains("back"));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void each_limit_says_where_it_comes_from_and_to_whom_it_escalates(String version, JsonNode limit) {
        StageClock read = known(version, limit);
        assertThat(Set.of("receipt", "checks", "admission", "interview", "assessment", "decision", "conclusion"))
                .contains(read.startedBy(), read.metBy());
        assertThat(read.stoppedBy()).contains("leaving");
        assertThat(read.escalatesTo()).matches("[a-z]+(-[a-z]+)*");
        assertThat(limit.path("source").asText()).contains("domain digest");
        assertThat(limit.path("confidence").asText()).isNotBlank();
    }

    @Test
    void the_limits_are_those_that_the_guidance_and_the_forces_publish() {
        assertThat(limits("hampshire-and-isle-of-wight-police", NOW))
                .containsExactly("check 24 HOURS", "interview 10 DAYS", "assess 28 DAYS", "conclude 28 DAYS");
        assertThat(limits("norfolk-constabulary", NOW))
                .containsExactly("check 24 HOURS", "interview 10 DAYS", "conclude 45 DAYS");
        assertThat(limits("norfolk-constabulary", Instant.parse("2022-06-01T10:00:00Z"))).containsExactly("check 24 HOURS",
                "interview 10 DAYS", "assess 10 DAYS", "decide 10 DAYS", "conclude 45 DAYS");
    }

    @Test
    void a_version_holds_to_the_end_of_its_last_day_in_england() {
        String force = "hampshire-and-isle-of-wight-police";
        assertThat(VERSIONS.inForce(force, Instant.parse("2023-04-02T22:59:59Z")).id()).isEqualTo("guidance-2010");
        assertThat(VERSIONS.inForce(force, Instant.parse("2023-04-02T23:00:00Z")).id()).isEqualTo("guidance-2023-28-days");
        assertThat(VERSIONS.inForce("cambridgeshire-constabulary", NOW).id()).isEqualTo("guidance-2023-45-days");
        assertThatThrownBy(() -> VERSIONS.inForce(force, Instant.parse("2009-01-01T00:00:00Z")))
                .isInstanceOf(IllegalStateException.class);
    }

    /**
     * Two times by outcome would show the outcome, so there is one for all, and one wording for each thing that can be seen.
     */
    @Test
    void every_version_answers_every_applicant_after_the_limit_of_the_whole_in_the_same_words() throws IOException {
        for (JsonNode one : tree().path("versions")) {
            SchemeVersion version = VERSIONS.named(one.path("id").asText());
            StageClock whole = version.clocks().stream().filter(limit -> limit.id().equals("conclude")).findFirst()
                    .orElseThrow();
            assertThat(version.answerAfter()).isEqualTo(whole.limit());
            assertThat(version.messages()).containsOnlyKeys("UNDER_WAY", "ANSWERED", "WITHDRAWN");
            assertThat(version.messages().get("ANSWERED")).contains("does not mean that there is no risk");
            assertThat(version.warnings()).contains("false-statement");
        }
    }

    private static List<String> limits(String force, Instant at) {
        return VERSIONS.inForce(force, at).clocks().stream()
                .map(limit -> limit.id() + " " + limit.limit().count() + " " + limit.limit().unit()).toList();
    }

    static Stream<Arguments> clocks() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (JsonNode version : tree().path("versions")) {
            version.path("clocks").forEach(limit -> all.add(Arguments
                    .of(version.path("id").asText(), limit)));
        }
        return all.stream();
    }

    private static StageClock known(String version, JsonNode limit) {
        return VERSIONS.named(version).clocks().stream().filter(one -> one.id().equals(limit.path("id").asText())).findFirst()
                .orElseThrow();
    }

    private static Instant instant(JsonNode example, String member) {
        return OffsetDateTime.parse(example.path(member).asText()).toInstant();
    }

    private static JsonNode tree() throws IOException {
        try (InputStream file = SchemeVersionsTest.class.getResourceAsStream("/rules/scheme-versions.json")) {
            return JSON.readTree(file);
        }
    }
}
