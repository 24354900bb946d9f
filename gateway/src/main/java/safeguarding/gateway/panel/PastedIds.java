package safeguarding.gateway.panel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Chronologies and their lines are named by their addresses, which people copy; the service wants the ids at their ends. */
final class PastedIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PastedIds() {
    }

    /** The last id in an address: that of a line, where it names one. Without one, the text as it is, to be refused. */
    static String last(String address) {
        Matcher ids = ID.matcher(address);
        String last = address;
        while (ids.find()) {
            last = ids.group();
        }
        return last;
    }

    /** The same for every text of a list. */
    static ObjectNode lines(ObjectNode document) {
        if (document.get("lines") instanceof ArrayNode lines) {
            ArrayNode ids = document.putArray("lines");
            lines.forEach(line -> ids.add(last(line.asText())));
        }
        return document;
    }

    /** The same for the chronologies of a panel, the first of which is the one from where it was convened. */
    static ObjectNode chronologies(ObjectNode document, String first) {
        if (document.path("chronologies").path(0) instanceof ObjectNode one) {
            one.put("person", first);
        }
        for (JsonNode chronology : document.path("chronologies")) {
            if (chronology instanceof ObjectNode other && other.has("person")) {
                other.put("person", last(other.path("person").asText()));
            }
        }
        return document;
    }
}
