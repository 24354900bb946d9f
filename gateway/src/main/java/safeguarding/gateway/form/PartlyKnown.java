package safeguarding.gateway.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Dates of birth of which perhaps only the year is known. The services take a whole date and three letters that say of day,
 * month
 * and year whether each is accurate, estimated or unknown (MAIS standard); people fill in what they know.
 */
public final class PartlyKnown {

    private static final String BORN = "born";

    private PartlyKnown() {
    }

    /** Turns each date of birth in the document, as far as it was filled in, into the form that the services take. */
    public static ObjectNode inside(ObjectNode document) {
        if (document.path(BORN).isTextual()) {
            String known = document.path(BORN).asText();
            String whole = switch (known.length()) {
                case 4 -> known + "-01-01";
                case 7 -> known + "-01";
                default -> known;
            };
            document.putObject(BORN).put("date", whole)
                    .put("accuracyIndicator", known.length() == 4 ? "UUA" : known.length() == 7 ? "UAA" : "AAA");
        }
        document.forEach(member -> {
            if (member instanceof ObjectNode object) {
                inside(object);
            } else if (member instanceof ArrayNode array) {
                array.forEach(element -> {
                    if (element instanceof ObjectNode object) {
                        inside(object);
                    }
                });
            }
        });
        return document;
    }

    /** As people say it: the date, or what of it is known. */
    public static String said(JsonNode partial) {
        String known = known(partial);
        boolean estimated = partial.path("accuracyIndicator").asText().contains("E");
        return known.isEmpty() ? "not known" : (estimated ? "about " : "") + Said.saidDate(known);
    }

    public static String known(JsonNode partial) {
        String date = partial.path("date").asText();
        String accuracy = partial.path("accuracyIndicator").asText();
        if (date.length() != 10 || accuracy.length() != 3 || accuracy.charAt(2) == 'U') {
            return "";
        }
        if (accuracy.charAt(1) == 'U') {
            return date.substring(0, 4);
        }
        return accuracy.charAt(0) == 'U' ? date.substring(0, 7) : date;
    }
}
