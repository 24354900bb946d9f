package safeguarding.gateway.person;

import java.util.List;

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

    private PersonDocument() {
    }

    /** The document of a form whose dates were checked. */
    public static ObjectNode of(Form form) {
        ObjectNode document = form.document();
        keep(document, "names", "given", "family");
        keep(document, "identifiers", "value");
        return document;
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
