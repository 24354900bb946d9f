package safeguarding.gateway.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The topics and their events, out of the AsyncAPI document. */
@ApplicationScoped
class EventCatalogue {

    /** A topic, and what is published to it. */
    record Topic(String address, String about, String publisher, List<Announced> events) {
    }

    /** An event by its type. */
    record Announced(String type, String about) {
    }

    private final List<Topic> topics = new ArrayList<>();

    EventCatalogue() {
        String file = "/guides/asyncapi.yaml";
        try (InputStream document = Objects.requireNonNull(EventCatalogue.class.getResourceAsStream(file), file)) {
            JsonNode read = new YAMLMapper().readTree(document);
            for (JsonNode channel : read.path("channels")) {
                List<Announced> events = StreamSupport.stream(channel.path("messages").spliterator(), false)
                        .map(message -> event(read, message.path("$ref").asText())).toList();
                topics.add(new Topic(channel.path("address").asText(), channel.path("description").asText(),
                        channel.path("tags").path(0).path("name").asText(), events));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    List<Topic> topics() {
        return List.copyOf(topics);
    }

    private static Announced event(JsonNode document, String reference) {
        JsonNode message = document.at(reference.replaceFirst("^#", ""));
        String about = message.path("summary").asText(message.path("description").asText(message.path("title").asText()));
        return new Announced(message.path("name").asText(), about);
    }
}
