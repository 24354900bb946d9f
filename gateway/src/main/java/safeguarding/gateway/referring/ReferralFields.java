package safeguarding.gateway.referring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import safeguarding.gateway.form.Form;
import safeguarding.gateway.wording.FormFields;

/**
 * The fields of the form, filled from a referral or a draft as the service gave it, so that a change loses nothing that it does
 * not touch. A draft's people have no ids yet: its connections name them by their refs.
 */
final class ReferralFields {

    private static final List<String> MEMBERS = List.of("sentTo", "source", "primaryNeed", "abuseCategory", "referrer",
            "reason",
            "mandatoryReport", "previousInvolvement", "professionals", "attachments", "signposting");

    private final FormFields fields = new FormFields(Set.of("lines"));
    private final Map<String, Integer> childRows = new HashMap<>();
    private final Map<String, Integer> adultRows = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    private ReferralFields() {
    }

    static ReferralFields of(JsonNode referral) {
        ReferralFields made = new ReferralFields();
        MEMBERS.forEach(member -> made.fields.put("/" + member, referral.path(member)));
        made.people(referral.path("children"), "/children", "child-", made.childRows);
        made.people(referral.path("adults"), "/adults", "adult-", made.adultRows);
        made.connections(referral.path("connections"));
        return made;
    }

    Form form() {
        return Form.filled(fields.all());
    }

    /** The field into which a member of what the service gave has come. */
    String field(String pointer) {
        return places.entrySet().stream().filter(place -> (pointer + "/").startsWith(place.getKey() + "/"))
                .map(place -> place.getValue() + pointer.substring(place.getKey().length())).findFirst().orElse(pointer);
    }

    private void people(JsonNode people, String list, String ref, Map<String, Integer> rows) {
        int count = 0;
        int saved = -1;
        for (JsonNode person : people) {
            saved++;
            if (!"RECEIVED".equals(person.path("status").asText("RECEIVED"))) {
                continue;
            }
            int row = count++;
            places.put(list + "/" + saved, list + "/" + row);
            String id = person.hasNonNull("id") ? person.path("id").asText() : "";
            rows.put(id.isEmpty() ? person.path("ref").asText() : id, row);
            person.properties().stream().filter(member -> !member.getKey().equals("status"))
                    .forEach(member -> fields.put(list + "/" + row + "/" + member.getKey(), member.getValue()));
            fields.all().putIfAbsent(list + "/" + row + "/ref",
                    List.of(ref + (id.isEmpty() ? "row-" + row : id.substring(24))));
        }
    }

    /** The first between two people stands at the adult; others go along unseen. */
    private void connections(JsonNode connections) {
        int others = 0;
        int count = 0;
        Set<String> placed = new HashSet<>();
        for (JsonNode connection : connections) {
            String saved = "/connections/" + count++;
            Integer child = childRows.get(connection.path("child").asText());
            Integer adult = adultRows.get(connection.path("adult").asText());
            if (child == null || adult == null) {
                continue;
            }
            String place = "/adults/" + adult + "/to/" + child;
            boolean isFirst = placed.add(place);
            String at = isFirst ? place : "/connections/" + others++;
            places.put(saved, at);
            connection.properties().stream()
                    .filter(member -> !isFirst || !List.of("child", "adult").contains(member.getKey()))
                    .forEach(member -> fields.put(at + "/" + member.getKey(), member.getValue()));
        }
    }
}
