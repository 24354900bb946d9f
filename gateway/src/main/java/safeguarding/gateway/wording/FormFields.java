package safeguarding.gateway.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.PartialDate;

/** The fields that a form has for a document: the other way round from what a form makes. */
public final class FormFields {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Set<String> lines;

    /** @param lines the members that are lists of texts and stand in one box, each text on a line */
    public FormFields(Set<String> lines) {
        this.lines = lines;
    }

    public Map<String, List<String>> all() {
        return fields;
    }

    public void put(String name, JsonNode value) {
        if (value.has("accuracyIndicator")) {
            PartialDate.of(value).ifPresent(date -> fields.putAll(date.fields(name)));
        } else if (value.isObject()) {
            value.properties().forEach(member -> put(name + "/" + member.getKey(), member.getValue()));
        } else if (value.isArray()) {
            array(name, value);
        } else if (value.isBoolean()) {
            fields.put(name + ":yes", List.of(value.asText()));
        } else if (value.isNumber()) {
            fields.put(name + ":number", List.of(value.asText()));
        } else if (value.isTextual() && DAY.matcher(value.asText()).matches()) {
            date(name, value.asText());
        } else if (value.isTextual()) {
            fields.put(name, List.of(value.asText()));
        }
    }

    private void array(String name, JsonNode array) {
        if (!array.path(0).isTextual()) {
            for (int i = 0; i < array.size(); i++) {
                put(name + "/" + i, array.get(i));
            }
            return;
        }
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        if (lines.contains(name.substring(name.lastIndexOf('/') + 1))) {
            fields.put(name + ":lines", List.of(String.join("\n", texts)));
        } else {
            fields.put(name + ":all", texts);
        }
    }

    private void date(String name, String date) {
        fields.put(name + ":year", List.of(date.substring(0, 4)));
        fields.put(name + ":month", List.of(date.substring(5, 7)));
        fields.put(name + ":day", List.of(date.substring(8)));
    }
}
