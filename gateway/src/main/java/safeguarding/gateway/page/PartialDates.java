package safeguarding.gateway.page;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A date of which parts may be unknown, as the services take it: unknown parts are written 01 and marked U. */
final class PartialDates {

    private PartialDates() {
    }

    static JsonNode of(Map<String, List<String>> fields, String pointer) {
        String year = part(fields, pointer, "year");
        String month = part(fields, pointer, "month");
        String day = part(fields, pointer, "day");
        if (year.isEmpty() && month.isEmpty() && day.isEmpty()) {
            return JsonNodeFactory.instance.missingNode();
        }
        return JsonNodeFactory.instance.objectNode()
                .put("date", (year.isEmpty() ? "0001" : year) + "-" + twoDigits(month) + "-" + twoDigits(day))
                .put("accuracyIndicator", known(day) + known(month) + known(year));
    }

    private static String part(Map<String, List<String>> fields, String pointer, String part) {
        return fields.getOrDefault(pointer + ":about-" + part, List.of("")).get(0).strip();
    }

    private static String known(String part) {
        return part.isEmpty() ? "U" : "A";
    }

    private static String twoDigits(String part) {
        return part.isEmpty() ? "01" : part.length() == 1 ? "0" + part : part;
    }
}
