package safeguarding.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.local.Api;
import safeguarding.local.Exchange;
import safeguarding.local.Story;

/** Names, dates of birth, numbers and narrative of the story are in no Kafka segment, no log of any process and no URL. */
@ExtendWith(RunningExchange.class)
class NothingPersonalTest {

    @Test
    void what_is_planted_in_the_story_is_found_in_no_sink() throws IOException {
        Exchange exchange = RunningExchange.exchange();
        Story story = new Story(RunningExchange.api(), 301);
        Expected expected = new Expected(story);
        story.begin();
        story.openInvolvements();
        story.recordReferrals();
        story.recordOffender();
        expected.onlyThoseAroundTheTaylorsHaveBeenTold();
        story.identifyUncleDave();
        expected.thoseAroundTheJonesesHaveBeenToldToo();
        story.follow(Story.PORTSMOUTH, expected.pointer());

        List<Path> segments = files(exchange.kafka().logs()).stream().filter(file -> file.toString().endsWith(".log")).toList();
        List<Path> logs = files(RunningExchange.data().resolve("logs"));
        assertThat(segments).anySatisfy(segment -> assertThat(text(segment)).contains("safeguarding.offender.recorded.v1"));
        assertThat(logs).hasSizeGreaterThanOrEqualTo(4);
        for (String planted : story.planted()) {
            assertThat(planted).hasSizeGreaterThan(4);
            for (Path sink : concat(segments, logs)) {
                assertThat(text(sink).contains(planted)).as("%s holds %s", sink.getFileName(), planted).isFalse();
            }
        }
    }

    @Test
    void no_address_of_the_api_has_room_for_anything_personal() {
        JsonNode paths = RunningExchange.api()
                .get(Api.SignIn.system(Story.POLICE + "-system"), Api.Reason.SAFEGUARDING, "/openapi?format=json")
                .body().path("paths");
        assertThat(paths).hasSizeGreaterThan(15);
        paths.forEach(path -> path.forEach(operation -> operation.path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")) {
                assertThat(name).isIn("after", "limit", "waitSeconds", "code", "on", "area", "type");
            } else if (parameter.path("in").asText().equals("path")) {
                assertThat(name).isIn("id", "slug", "version", "number");
            }
        })));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<Path> concat(List<Path> one, List<Path> other) {
        List<Path> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** Bytes as they are: what is looked for is ASCII. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
