package safeguarding.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import safeguarding.local.process.CouldNotStart;

/**
 * The realm that Keycloak imports: the one of {@code deploy/keycloak}, with the local sign-ins on top and every {@code ${NAME}}
 * filled in.
 */
public final class RealmFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z0-9_]+)}");

    private RealmFile() {
    }

    /** As JSON. The values are for the placeholders; one that has none is refused, so that no secret is ever a guess. */
    public static String merged(Path realm, DemoSignIns signIns, Map<String, String> values) {
        ObjectNode merged = (ObjectNode) read(realm);
        merge(merged, signIns.asRealm());
        return fill(merged, values).toString();
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new CouldNotStart("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Objects are merged field by field, lists are joined, and of anything else the upper one stays. */
    static void merge(ObjectNode lower, ObjectNode upper) {
        upper.properties().forEach(field -> {
            JsonNode below = lower.get(field.getKey());
            JsonNode above = field.getValue();
            if (below instanceof ObjectNode belowObject && above instanceof ObjectNode aboveObject) {
                merge(belowObject, aboveObject);
            } else if (below instanceof ArrayNode belowList && above instanceof ArrayNode aboveList) {
                belowList.addAll(aboveList);
            } else {
                lower.set(field.getKey(), above);
            }
        });
    }

    static JsonNode fill(JsonNode node, Map<String, String> values) {
        if (node.isTextual()) {
            return TextNode.valueOf(fill(node.textValue(), values));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode filled = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> filled.set(field.getKey(), fill(field.getValue(), values)));
            return filled;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> filled.add(fill(element, values)));
            return filled;
        }
        return node;
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new CouldNotStart("The realm asks for a value of ${" + found.group(1) + "} and none was given.");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
