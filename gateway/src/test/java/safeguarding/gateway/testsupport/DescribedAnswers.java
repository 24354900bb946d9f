package safeguarding.gateway.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Answers of the shape that a service describes, with every member in it and one element in every list. */
class DescribedAnswers {

    static final String ID = "019aa9d5-0000-7000-8000-000000000001";
    static final String AGENCY = "invented-agency";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    // Where the page does something of its own with a text, one that the service could give.
    private static final Map<String, String> TEXTS = Map.of("accuracyIndicator", "AAA", "agency", AGENCY, "sentTo",
            AGENCY, "recordedBy", AGENCY, "id", ID, "from", ID, "to", ID);
    private static final int DEEPEST = 9;

    private record Described(Pattern path, long parameters, JsonNode operations) {
    }

    private final JsonNode document;
    private final List<Described> paths = new ArrayList<>();

    DescribedAnswers(String service) {
        String file = "/descriptions/" + service + "/openapi.yaml";
        try (InputStream description = Objects.requireNonNull(DescribedAnswers.class.getResourceAsStream(file), file)) {
            document = new YAMLMapper().readTree(description);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        document.path("paths").properties().forEach(path -> paths.add(new Described(
                Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")),
                path.getKey().chars().filter(letter -> letter == '{').count(), path.getValue())));
        paths.sort(Comparator.comparingLong(Described::parameters));
    }

    /** Of a successful answer; empty where the service describes no such question. */
    Optional<String> to(String method, String path) {
        return paths.stream().filter(described -> described.path().matcher(path).matches())
                .map(described -> described.operations().path(method)).filter(JsonNode::isObject).findFirst()
                .map(this::body);
    }

    private String body(JsonNode operation) {
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                JsonNode json = response.getValue().path("content").path("application/json");
                return json.isMissingNode() ? "" : sample(json.path("schema"), "", 0).toString();
            }
        }
        return "";
    }

    private JsonNode sample(JsonNode given, String name, int depth) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        for (String choice : List.of("allOf", "oneOf", "anyOf")) {
            if (schema.has(choice)) {
                return sample(schema.path(choice).get(0), name, depth);
            }
        }
        return switch (type(schema)) {
            case "string" -> NODES.textNode(text(schema, name));
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> array(schema, name, depth);
            default -> object(schema, depth);
        };
    }

    private ArrayNode array(JsonNode schema, String name, int depth) {
        ArrayNode array = NODES.arrayNode();
        return depth > DEEPEST ? array : array.add(sample(schema.path("items"), name, depth + 1));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth <= DEEPEST) {
            schema.path("properties").properties()
                    .forEach(member -> object.set(member.getKey(), sample(member.getValue(), member.getKey(), depth + 1)));
            if (schema.path("additionalProperties").isObject()) {
                object.set("invented", sample(schema.path("additionalProperties"), "", depth + 1));
            }
        }
        return object;
    }

    private static String text(JsonNode schema, String name) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> ID;
            case "date-time" -> "2026-11-22T09:30:00Z";
            case "date" -> "2026-03-09";
            case "local-time" -> "09:30:00";
            default -> TEXTS.getOrDefault(name, "invented");
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (!type.isArray()) {
            return type.asText();
        }
        return type.get(type.get(0).asText().equals("null") ? 1 : 0).asText();
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }
}
