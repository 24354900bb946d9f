package safeguarding.disclosure.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What nobody has confirmed is on one page for whoever has to, and says so itself. */
class ToBeConfirmedTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path PAGE = Path.of("../docs/to-be-confirmed.md");

    static Stream<Path> files() throws IOException {
        List<Path> all;
        try (Stream<Path> codes = Files.list(RESOURCES.resolve("codes"));
                Stream<Path> rules = Files.list(RESOURCES.resolve("rules"))) {
            all = Stream.concat(codes, rules).toList();
        }
        // Which guide helps with which record is nothing that an authority confirms.
        return all.stream().filter(file -> !file.endsWith("guides.json")).map(RESOURCES::relativize).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_list_and_each_set_of_rules_is_on_the_page(Path file) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + file + "`");
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_says_what_it_is_after(Path file) throws IOException {
        JsonNode content = new ObjectMapper().readTree(RESOURCES.resolve(file).toFile());

        assertThat(content.path("note").asText()).isNotBlank();
        if (file.startsWith("rules")) {
            assertThat(content.path("toBeConfirmed")).as("what is to be confirmed").isNotEmpty();
            content.path("toBeConfirmed").forEach(open -> assertThat(content.at(open.path("pointer").asText()).isMissingNode())
                    .as(open.path("pointer").asText()).isFalse());
        }
    }
}
