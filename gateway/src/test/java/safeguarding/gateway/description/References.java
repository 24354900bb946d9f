package safeguarding.gateway.description;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Follows every reference of a document. */
final class References {

    private References() {
    }

    /** Those that lead nowhere. */
    static List<String> danglingIn(JsonNode document) {
        List<String> dangling = new ArrayList<>();
        collect(document, document, dangling);
        return dangling;
    }

    private static void collect(JsonNode document, JsonNode part, List<String> dangling) {
        JsonNode reference = part.path("$ref");
        if (reference.isTextual()) {
            check(document, reference.asText(), dangling);
        }
        part.path("discriminator").path("mapping").forEach(target -> check(document, target.asText(), dangling));
        part.forEach(child -> collect(document, child, dangling));
    }

    private static void check(JsonNode document, String reference, List<String> dangling) {
        if (!reference.startsWith("#/") || document.at(reference.substring(1)).isMissingNode()) {
            dangling.add(reference);
        }
    }
}
