package safeguarding.systemtest;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form as somebody fills it in: whichever kind of field a page has for a member of the document. */
final class Sheet {

    // Of each field its name, and which kind it is: radio, checkbox, select-one, text …
    private static final String FIELDS = """
            () => Object.fromEntries([...document.querySelectorAll('[name]')].reverse().map(field => [field.name, field.type ?? '']))""";

    private final Page page;
    private final Keyboard keys;
    private final Map<?, ?> fields;

    Sheet(Page page, Keyboard keys) {
        this.page = page;
        this.keys = keys;
        this.fields = (Map<?, ?>) page.evaluate(FIELDS);
    }

    /** Each value of a document by its pointer; a list of texts is one value. */
    static Map<String, JsonNode> leaves(JsonNode document) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect(document, "", leaves);
        return leaves;
    }

    private static void collect(JsonNode node, String pointer, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), leaves));
        } else if (node.isArray() && !node.path(0).isTextual()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, leaves);
            }
        } else {
            leaves.put(pointer, node);
        }
    }

    boolean write(String pointer, JsonNode value) {
        if (value.isArray()) {
            return lines(pointer, value) || boxes(pointer, value) || places(pointer, value);
        }
        return date(pointer, value.asText()) || moment(pointer, value.asText()) || plain(pointer, value.asText())
                || plain(pointer + ":yes", value.asText())
                || plain(pointer + ":number", value.asText()) || agency(pointer, value.asText());
    }

    private boolean lines(String pointer, JsonNode value) {
        if (!fields.containsKey(pointer + ":lines")) {
            return false;
        }
        keys.write(named(pointer + ":lines"),
                StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n")));
        return true;
    }

    private boolean boxes(String pointer, JsonNode value) {
        if (!fields.containsKey(pointer + ":all")) {
            return false;
        }
        boolean written = !value.isEmpty();
        for (JsonNode one : value) {
            Locator box = page.locator("[name='" + pointer + ":all'][value='" + one.asText() + "']");
            if (box.count() == 0) {
                return false;
            }
            keys.tick(box);
        }
        return written;
    }

    /** Of a short list each has a field of its own. */
    private boolean places(String pointer, JsonNode value) {
        boolean written = !value.isEmpty();
        for (int place = 0; place < value.size(); place++) {
            written &= write(pointer + "/" + place, value.get(place));
        }
        return written;
    }

    /** Where it is not chosen from a list it is written. */
    private boolean agency(String pointer, String code) {
        return plain(pointer + ":agency", code);
    }

    private boolean date(String pointer, String value) {
        if (!fields.containsKey(pointer + ":day") || !value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        keys.write(named(pointer + ":year"), value.substring(0, 4));
        keys.write(named(pointer + ":month"), value.substring(5, 7));
        keys.write(named(pointer + ":day"), value.substring(8));
        return true;
    }

    private boolean moment(String pointer, String value) {
        if (!fields.containsKey(pointer + ":instant")) {
            return false;
        }
        keys.moment(named(pointer + ":instant"), LocalDateTime.parse(value));
        return true;
    }

    private boolean plain(String name, String value) {
        if (!fields.containsKey(name)) {
            return false;
        }
        if ("radio".equals(fields.get(name))) {
            keys.tick(page.locator("[name='" + name + "'][value='" + value + "']"));
        } else if ("select-one".equals(fields.get(name))) {
            keys.choose(named(name).first(), value);
        } else {
            keys.write(named(name).first(), value);
        }
        return true;
    }

    private Locator named(String name) {
        return page.locator("[name='" + name + "']");
    }
}
