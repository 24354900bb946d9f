package safeguarding.gateway.referring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.page.Form;

/**
 * The fields of the form, filled from a referral as the service gave it, so that a change loses nothing that it does not touch.
 */
final class ReferralFields {

    private static final List<String> MEMBERS = List.of("sentTo", "source", "referrer", "reason");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> childRows = new HashMap<>();
    private final Map<String, Integer> adultRows = new HashMap<>();

    private ReferralFields() {
    }

    static Form of(JsonNode referral) {
        ReferralFields made = new ReferralFields();
        MEMBERS.forEach(member -> made.put("/" + member, referral.path(member)));
        made.people(referral.path("children"), "/children", "child-", made.childRows);
        made.people(referral.path("adults"), "/adults", "adult-", made.adultRows);
        made.connections(referral.path("connections"));
        return Form.filled(made.fields);
    }

    private void people(JsonNode people, String list, String ref, Map<String, Integer> rows) {
        for (JsonNode person : people) {
            if (!"RECEIVED".equals(person.path("status").asText("RECEIVED"))) {
                continue;
            }
            int row = rows.size();
            rows.put(person.path("id").asText(), row);
            person.properties().stream().filter(member -> !member.getKey().equals("status"))
                    .forEach(member -> put(list + "/" + row + "/" + member.getKey(), member.getValue()));
            fields.putIfAbsent(list + "/" + row + "/ref", List.of(ref + person.path("id").asText().substring(24)));
        }
    }

    /** The first between two people stands at the adult; others go along unseen. */
    private void connections(JsonNode connections) {
        int others = 0;
        for (JsonNode connection : connections) {
            Integer child = childRows.get(connection.path("child").asText());
            Integer adult = adultRows.get(connection.path("adult").asText());
            if (child == null || adult == null) {
                continue;
            }
            String place = "/adults/" + adult + "/to/" + child;
            boolean isFirst = !fields.containsKey(place + "/id");
            String at = isFirst ? place : "/connections/" + others++;
            connection.properties().stream()
                    .filter(member -> !isFirst || !List.of("child", "adult").contains(member.getKey()))
                    .forEach(member -> put(at + "/" + member.getKey(), member.getValue()));
        }
    }

    private void put(String name, JsonNode value) {
        if (value.has("accuracyIndicator")) {
            roughDate(name, value.path("date").asText(), value.path("accuracyIndicator").asText());
        } else if (value.isObject()) {
            value.properties().forEach(member -> put(name + "/" + member.getKey(), member.getValue()));
        } else if (value.isArray() && value.path(0).isTextual()) {
            List<String> texts = new ArrayList<>();
            value.forEach(text -> texts.add(text.asText()));
            if (name.endsWith("/lines")) {
                fields.put(name + ":lines", List.of(String.join("\n", texts)));
            } else {
                fields.put(name + ":all", texts);
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                put(name + "/" + i, value.get(i));
            }
        } else if (value.isBoolean()) {
            fields.put(name + ":yes", List.of(value.asText()));
        } else if (value.isNumber()) {
            fields.put(name + ":number", List.of(value.asText()));
        } else if (value.isTextual() && DAY.matcher(value.asText()).matches()) {
            date(name, value.asText(), true, true);
        } else if (value.isTextual()) {
            fields.put(name, List.of(value.asText()));
        }
    }

    private void roughDate(String name, String date, String accuracy) {
        if (accuracy.length() != 3 || accuracy.charAt(2) == 'U') {
            return;
        }
        date(name, date, accuracy.charAt(1) != 'U', accuracy.charAt(0) != 'U' && accuracy.charAt(1) != 'U');
        if (accuracy.indexOf('E') >= 0) {
            fields.put(name + "Estimated:yes", List.of("true"));
        }
    }

    private void date(String name, String date, boolean hasMonth, boolean hasDay) {
        fields.put(name + ":year", List.of(date.substring(0, 4)));
        fields.put(name + ":month", List.of(hasMonth ? date.substring(5, 7) : ""));
        fields.put(name + ":day", List.of(hasDay ? date.substring(8) : ""));
    }
}
