package safeguarding.systemtest;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What an API description gives its addresses room for. */
final class Addresses {

    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    private final JsonNode description;

    Addresses(JsonNode description) {
        this.description = description;
    }

    /** "path id", "query limit", "header If-Match" …: of every operation and of every path, written there or referred to. */
    Set<String> parameters() {
        Set<String> found = new TreeSet<>();
        description.path("paths").fields().forEachRemaining(path -> {
            // What stands in braces is a parameter, declared or not.
            TEMPLATE.matcher(path.getKey()).results().map(MatchResult::group)
                    .forEach(template -> found.add("path " + template.substring(1, template.length() - 1)));
            JsonNode item = resolved(path.getValue());
            collect(item.path("parameters"), found);
            item.forEach(operation -> collect(operation.path("parameters"), found));
        });
        return found;
    }

    private void collect(JsonNode parameters, Set<String> found) {
        parameters.forEach(parameter -> {
            JsonNode meant = resolved(parameter);
            found.add(meant.path("in").asText() + " " + meant.path("name").asText());
        });
    }

    private JsonNode resolved(JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        String reference = node.path("$ref").asText();
        JsonNode meant = reference.startsWith("#/") ? description.at(reference.substring(1)) : description.path("nowhere");
        if (meant.isMissingNode()) {
            throw new AssertionError("the description refers to " + reference + ", which is not in it");
        }
        return resolved(meant);
    }
}
