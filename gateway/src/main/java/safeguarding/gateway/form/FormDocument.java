package safeguarding.gateway.form;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The JSON document that the fields of a form make. */
final class FormDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    // A form has a few dozen rows; a number far beyond that would only make us fill an array with nothing.
    private static final int MOST_ELEMENTS = 100;
    private static final int LONGEST_POINTER = 200;
    private static final int DEEPEST = 8;

    private FormDocument() {
    }

    static ObjectNode of(Map<String, List<String>> fields) {
        ObjectNode document = NODES.objectNode();
        DateBoxes dates = new DateBoxes(fields);
        fields.forEach((name, values) -> {
            String kind = name.substring(Math.min(name.length(), Form.pointer(name).length() + 1));
            switch (kind) {
                case "year", "month", "day", "estimated", "was" -> {
                    // Together they are one member.
                }
                default -> put(document, Form.pointer(name), value(kind, values));
            }
        });
        dates.pointers().forEach(pointer -> put(document, pointer, dates.value(pointer)));
        return (ObjectNode) compact(document);
    }

    private static JsonNode value(String kind, List<String> values) {
        String first = values.get(0).strip();
        return switch (kind) {
            case "number" -> number(first);
            case "yes" -> first.isEmpty() ? NODES.missingNode() : NODES.booleanNode("true".equals(first));
            case "lines" -> array(first.lines().map(String::strip).toList());
            case "all" -> array(values);
            case "instant" -> instant(first);
            default -> text(first);
        };
    }

    private static JsonNode text(String text) {
        return text.isEmpty() ? NODES.missingNode() : NODES.textNode(text);
    }

    /** What is no number is sent as it is, and the service says what is wrong with it. */
    private static JsonNode number(String text) {
        try {
            return text.isEmpty() ? NODES.missingNode() : NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return NODES.textNode(text);
        }
    }

    private static JsonNode instant(String text) {
        try {
            return text.isEmpty() ? NODES.missingNode()
                    : NODES.textNode(LocalDateTime.parse(text).atZone(ENGLAND).toInstant().toString());
        } catch (DateTimeParseException noTime) {
            return NODES.textNode(text);
        }
    }

    private static JsonNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.stream().filter(text -> !text.isBlank()).forEach(array::add);
        return array.isEmpty() ? NODES.missingNode() : array;
    }

    private static void put(ObjectNode document, String pointer, JsonNode value) {
        if (value.isMissingNode() || !isPlace(pointer)) {
            return;
        }
        JsonNode within = document;
        JsonPointer place = JsonPointer.compile(pointer);
        while (!place.tail().matches()) {
            within = step(within, place.getMatchingProperty(), isIndex(place.tail().getMatchingProperty()));
            place = place.tail();
        }
        if (within instanceof ObjectNode object) {
            object.set(place.getMatchingProperty(), value);
        } else if (within instanceof ArrayNode array) {
            fill(array, place.getMatchingIndex()).set(place.getMatchingIndex(), value);
        }
    }

    /** Deeper than any document of ours would only fill memory. */
    private static boolean isPlace(String pointer) {
        return pointer.startsWith("/") && pointer.length() <= LONGEST_POINTER
                && pointer.chars().filter(letter -> letter == '/').count() <= DEEPEST;
    }

    private static JsonNode step(JsonNode within, String member, boolean isArray) {
        JsonNode fresh = isArray ? NODES.arrayNode() : NODES.objectNode();
        if (within instanceof ObjectNode object) {
            if (!object.has(member)) {
                object.set(member, fresh);
            }
            return object.get(member);
        }
        if (within instanceof ArrayNode array && isIndex(member)) {
            int index = Integer.parseInt(member);
            fill(array, index);
            if (array.get(index).isNull()) {
                array.set(index, fresh);
            }
            return array.get(index);
        }
        return fresh;
    }

    private static boolean isIndex(String member) {
        return member.matches("[0-9]{1,3}") && Integer.parseInt(member) < MOST_ELEMENTS;
    }

    private static ArrayNode fill(ArrayNode array, int upTo) {
        while (array.size() <= upTo) {
            array.addNull();
        }
        return array;
    }

    /** Rows that were left empty are no elements. */
    private static JsonNode compact(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode full = NODES.arrayNode();
            array.forEach(element -> {
                if (!element.isNull()) {
                    full.add(compact(element));
                }
            });
            return full;
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(compact(member.getValue())));
        }
        return node;
    }
}
