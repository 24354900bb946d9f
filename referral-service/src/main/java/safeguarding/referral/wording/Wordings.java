package safeguarding.referral.wording;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Goes through every text of a form: each of them is a place where somebody may write his own number. */
@ApplicationScoped
public class Wordings {

    // Numbers of the people whom the form is about.
    private static final Set<String> NUMBERS = Set.of("postcode", "born");
    private static final Set<String> NUMBERS_OBSERVED = Set.of("phone", "email", "online-handle", "vehicle-registration",
            "postcode");

    private final ObjectMapper json;

    Wordings(ObjectMapper json) {
        this.json = json;
    }

    /** A form, and what was taken out of it. */
    public record Cleaned<T>(T form, Set<Trace> removed) {
    }

    public <T> Cleaned<T> clean(T form, Class<T> type) {
        Set<Trace> removed = EnumSet.noneOf(Trace.class);
        JsonNode cleaned = clean(json.valueToTree(form), removed);
        try {
            return new Cleaned<>(json.treeToValue(cleaned, type), removed);
        } catch (JsonProcessingException impossible) {
            // The cause would quote the form.
            throw new IllegalStateException("a form that was read cannot be read again: " + type.getSimpleName());
        }
    }

    private static JsonNode clean(JsonNode node, Set<Trace> removed) {
        if (node instanceof TextNode text) {
            Wording wording = Wording.of(text.textValue());
            removed.addAll(wording.removed());
            return TextNode.valueOf(wording.text());
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, clean(list.get(i), removed));
            }
        } else if (node instanceof ObjectNode members) {
            boolean number = NUMBERS_OBSERVED.contains(members.path("attribute").asText());
            for (Map.Entry<String, JsonNode> member : members.properties()) {
                if (!NUMBERS.contains(member.getKey()) && !(number && member.getKey().equals("value"))) {
                    member.setValue(clean(member.getValue(), removed));
                }
            }
        }
        return node;
    }
}
