package safeguarding.gateway.person;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.form.Form;
import safeguarding.gateway.form.Option;

/** Who somebody is, out of the fields of a form: what was left empty is not said, and a date says how much of it is known. */
public final class PersonDocument {

    /** The numbers that people have on paper. */
    public static final List<Option> NUMBERS = List.of(new Option("nhs-number", "NHS number"),
            new Option("upn", "Unique pupil number (UPN)"), new Option("pnc", "Police National Computer id"),
            new Option("delius-crn", "Probation case reference (CRN)"));

    private static final String BORN = "/born/date";
    private static final String NO_DATE = "Enter a date of birth that exists, for example 27 3 2016. "
            + "Leave the day, or day and month, empty if you do not know them.";

    private PersonDocument() {
    }

    /** The same form, wrong where the date of birth is none. */
    public static Form checked(Form form) {
        String born = form.document().at(BORN).asText("");
        return born.isEmpty() || partial(born).isPresent() ? form : form.wrong(BORN, NO_DATE);
    }

    /** The document of a form that was checked. */
    public static ObjectNode of(Form form) {
        ObjectNode document = form.document();
        partial(document.at(BORN).asText("")).ifPresentOrElse(born -> document.set("born", born),
                () -> document.remove("born"));
        keep(document, "names", "given", "family");
        keep(document, "identifiers", "value");
        return document;
    }

    /** What a date of four, seven or ten characters says, and how much of it is known. */
    public static Optional<ObjectNode> partial(String text) {
        String whole = switch (text.length()) {
            case 4 -> text + "-01-01";
            case 7 -> text + "-01";
            default -> text;
        };
        try {
            String known = text.length() == 4 ? "UUA" : text.length() == 7 ? "UAA" : "AAA";
            return Optional.of(JsonNodeFactory.instance.objectNode().put("date", LocalDate.parse(whole).toString())
                    .put("accuracyIndicator", known));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Rows in which nothing was entered but what the page itself put there are no rows. */
    private static void keep(ObjectNode document, String list, String... members) {
        if (!(document.path(list) instanceof ArrayNode rows)) {
            return;
        }
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        for (JsonNode row : rows) {
            for (String member : members) {
                if (row.hasNonNull(member)) {
                    kept.add(row);
                    break;
                }
            }
        }
        if (kept.isEmpty()) {
            document.remove(list);
        } else {
            document.set(list, kept);
        }
    }
}
