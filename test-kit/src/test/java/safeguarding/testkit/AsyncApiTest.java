package safeguarding.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The one document that brings all events together says what their publishers' schemas say, of each event and of no other. */
class AsyncApiTest {

    private static final Path DOCS = Path.of("../docs");
    private static final String EVENTS = "src/main/resources/events";
    private static final String ITEMS = "src/main/resources/items";
    private static final List<String> PUBLISHERS = List.of("referral-service", "disclosure-service", "agency-registry-service");

    private final JsonNode document = read();

    @Test
    void it_has_each_event_that_is_published_and_no_other() throws IOException {
        Map<String, String> published = new TreeMap<>();
        for (String publisher : PUBLISHERS) {
            schemas(Path.of("..", publisher, EVENTS)).forEach(type -> published.put(type, publisher));
        }
        // What goes to an agency is no announcement among the services, and not as flat as those.
        List<String> items = schemas(Path.of("../agency-registry-service", ITEMS));
        items.forEach(type -> published.put(type, "agency-registry-service"));
        Map<String, String> described = new TreeMap<>();
        for (JsonNode message : document.at("/components/messages")) {
            String type = message.path("name").asText();
            String publisher = message.at("/headers/allOf/1/properties/ce_source/const").asText().substring(1);
            described.put(type, publisher);
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText()).isEqualTo(type);
            String file = "../" + publisher + "/" + (items.contains(type) ? ITEMS : EVENTS) + "/" + type;
            assertThat(message.at("/payload/$ref").asText()).isEqualTo(file + ".schema.json");
            assertThat(message.at("/examples/0/payload/$ref").asText()).isEqualTo(file + ".example.json");
        }

        assertThat(described).isEqualTo(published);
    }

    @Test
    void each_reference_leads_somewhere() {
        List<String> references = document.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(DOCS.resolve(reference)).isRegularFile();
            }
        });
    }

    @Test
    void each_message_stands_on_the_channel_of_its_noun_and_is_sent_by_an_operation() {
        JsonNode channels = document.path("channels");
        channels.forEach(channel -> channel.path("messages").forEach(message -> {
            String type = document.at(message.path("$ref").asText().substring(1)).path("name").asText();
            // safeguarding.notice.told.v1 is on safeguarding.notice, whosever it is.
            assertThat(type).startsWith(channel.path("address").asText().replaceFirst("\\.\\{[a-z]+}$", "") + ".");
        }));
        List<String> onChannels = channels.findValuesAsText("$ref").stream().filter(ref -> ref.contains("/messages/")).toList();

        assertThat(onChannels).hasSameSizeAs(document.at("/components/messages")).doesNotHaveDuplicates();
        assertThat(document.path("operations").findParents("action").stream()
                .filter(operation -> operation.path("action").asText().equals("send"))
                .map(operation -> operation.at("/channel/$ref").asText().replace("#/channels/", "")))
                .containsExactlyInAnyOrderElementsOf(channels.properties().stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void each_operation_is_described_and_each_message_says_that_its_headers_are_an_object() {
        assertThat(document.path("operations")).isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.path("description").asText()).isNotBlank());
        assertThat(document.at("/components/messages")).isNotEmpty()
                .allSatisfy(message -> assertThat(message.at("/headers/type").asText()).isEqualTo("object"));
    }

    @Test
    void the_envelope_has_every_header_that_the_relay_sends() throws IOException {
        String relay = Files.readString(Path.of("../service-kit/src/main/java/safeguarding/kit/event/Outgoing.java"));
        List<String> sent = Pattern.compile("header\\(message, \"([a-z_]+)\"").matcher(relay).results()
                .map(found -> found.group(1)).toList();

        assertThat(sent).isNotEmpty();
        assertThat(document.at("/components/schemas/cloudEvent/properties").properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(sent.stream(), Stream.of("content-type")).distinct().toList());
    }

    private static List<String> schemas(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", "")).toList();
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(DOCS.resolve("asyncapi.yaml").toFile());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
