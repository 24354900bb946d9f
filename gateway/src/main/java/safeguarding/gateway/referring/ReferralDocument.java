package safeguarding.gateway.referring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.form.FieldError;

/**
 * The document of a referral, of what the form has. The form asks at each adult how he stands to each child; the document has
 * these connections in a list of their own. Rows that were left empty are nobody. What the service says of the document is said
 * of the fields of the form.
 */
public final class ReferralDocument {

    private static final Set<String> NOTHING_OF_A_CHILD = Set.of("ref");
    private static final Set<String> NOTHING_OF_AN_ADULT = Set.of("ref", "identityStatus");

    private final ObjectNode document;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ReferralDocument(ObjectNode document) {
        this.document = document;
    }

    static ReferralDocument of(ObjectNode form) {
        ReferralDocument made = new ReferralDocument(form);
        Set<String> connected = new HashSet<>();
        ArrayNode connections = made.connections(connected);
        made.keep("children", connected, NOTHING_OF_A_CHILD);
        made.keep("adults", connected, NOTHING_OF_AN_ADULT);
        if (!connections.isEmpty()) {
            form.set("connections", connections);
        }
        return made;
    }

    public ObjectNode document() {
        return document;
    }

    /** The same errors, each at the field of the form. */
    List<FieldError> errors(List<FieldError> said) {
        return said.stream().map(error -> new FieldError(field(error.pointer()), error.text())).toList();
    }

    /** The field of the form that became this member. */
    String field(String pointer) {
        return fields.entrySet().stream()
                .filter(moved -> pointer.equals(moved.getKey()) || pointer.startsWith(moved.getKey() + "/"))
                .map(moved -> moved.getValue() + pointer.substring(moved.getKey().length())).findFirst().orElse(pointer);
    }

    private ArrayNode connections(Set<String> connected) {
        ArrayNode connections = document.get("connections") instanceof ArrayNode others ? others
                : JsonNodeFactory.instance.arrayNode();
        JsonNode adults = document.path("adults");
        for (int adult = 0; adult < adults.size(); adult++) {
            JsonNode toChildren = ((ObjectNode) adults.get(adult)).remove("to");
            for (int child = 0; toChildren != null && child < toChildren.size(); child++) {
                if (toChildren.get(child).size() > 1) {
                    ObjectNode connection = (ObjectNode) toChildren.get(child);
                    connection.put("adult", adults.get(adult).path("ref").asText());
                    connected.add(connection.path("child").asText());
                    connected.add(connection.path("adult").asText());
                    fields.put("/connections/" + connections.size(), "/adults/" + adult + "/to/" + child);
                    connections.add(connection);
                }
            }
        }
        return connections;
    }

    private void keep(String list, Set<String> connected, Set<String> nothing) {
        JsonNode rows = document.path(list);
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (int row = 0; row < rows.size(); row++) {
            ObjectNode person = (ObjectNode) rows.get(row);
            dropEmpty(person, "identifiers", Set.of("system"));
            dropEmpty(person, "names", Set.of("use"));
            Set<String> members = new HashSet<>();
            person.fieldNames().forEachRemaining(members::add);
            if (!nothing.containsAll(members) || connected.contains(person.path("ref").asText())) {
                fields.put("/" + list + "/" + kept.size(), "/" + list + "/" + row);
                kept.add(person);
            }
        }
        document.set(list, kept);
    }

    private static void dropEmpty(ObjectNode person, String list, Set<String> nothing) {
        if (person.get(list) instanceof ArrayNode entries) {
            for (int i = entries.size() - 1; i >= 0; i--) {
                Set<String> members = new HashSet<>();
                entries.get(i).fieldNames().forEachRemaining(members::add);
                if (nothing.containsAll(members)) {
                    entries.remove(i);
                }
            }
            if (entries.isEmpty()) {
                person.remove(list);
            }
        }
    }
}
