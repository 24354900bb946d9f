package safeguarding.referral.proforma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lays two proformas side by side, field by field, so that nobody has to find out what has changed. */
@ApplicationScoped
public class Differences {

    private final ObjectMapper json;

    Differences(ObjectMapper json) {
        this.json = json;
    }

    public List<Difference> between(@Nullable Proforma preliminary, Proforma report) {
        Map<String, String> before = preliminary == null ? Map.of() : fields(preliminary);
        Map<String, String> after = fields(report);
        TreeSet<String> pointers = new TreeSet<>(before.keySet());
        pointers.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String pointer : pointers) {
            if (!Objects.equals(before.get(pointer), after.get(pointer))) {
                differences.add(new Difference(pointer, before.get(pointer), after.get(pointer)));
            }
        }
        return differences;
    }

    private Map<String, String> fields(Proforma proforma) {
        Map<String, String> fields = new TreeMap<>();
        collect(json.valueToTree(proforma), "", fields);
        return fields;
    }

    private static void collect(JsonNode node, String at, Map<String, String> fields) {
        if (node.isValueNode()) {
            fields.put(at, node.asText());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(member.getValue(), at + "/" + member.getKey(), fields);
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at + "/" + i, fields);
            }
        }
    }
}
