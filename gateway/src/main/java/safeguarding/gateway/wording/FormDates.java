package safeguarding.gateway.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import safeguarding.gateway.form.FieldError;

/**
 * Makes the rough dates of a form's document ({@code 2014}, {@code 2014-03}, {@code 2014-03-09}) into the services' partial
 * dates, and says at the field where a date is none. A member {@code bornEstimated} beside {@code born} says that what is known
 * is an estimate, and is taken out.
 */
public final class FormDates {

    private static final Set<String> ROUGH = Set.of("born", "happened", "until");
    private static final Set<String> WHOLE = Set.of("expectedOn", "heardOn", "observedOn", "askedOn", "occurredOn", "reviewOn",
            "dueOn", "from", "to", "on");
    private static final String ESTIMATED = "Estimated";
    private static final String NOT_ROUGH = "Enter a real date. Where the day or the month is not known, leave it empty, but give the year.";
    private static final String NOT_WHOLE = "Enter a whole, real date: day, month and year.";

    private final List<FieldError> errors = new ArrayList<>();

    private FormDates() {
    }

    /** What is no date is left out, and said. */
    public static List<FieldError> in(ObjectNode document) {
        FormDates dates = new FormDates();
        dates.walk(document, "");
        return dates.errors;
    }

    private void walk(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            ROUGH.forEach(member -> convert(object, member, pointer));
            WHOLE.forEach(member -> check(object, member, pointer));
            object.properties().forEach(member -> walk(member.getValue(), pointer + "/" + member.getKey()));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i);
        }
    }

    private void convert(ObjectNode object, String member, String pointer) {
        boolean estimated = object.path(member + ESTIMATED).asBoolean();
        object.remove(member + ESTIMATED);
        if (!object.path(member).isTextual()) {
            return;
        }
        String date = object.path(member).asText();
        try {
            String whole = LocalDate.parse(date + "-01-01".substring(Math.min(6, date.length() - 4))).toString();
            int parts = date.split("-", -1).length;
            String known = estimated ? "E" : "A";
            object.putObject(member).put("date", whole).put("accuracyIndicator",
                    (parts > 2 ? known : "U") + (parts > 1 ? known : "U") + known);
        } catch (DateTimeException | IndexOutOfBoundsException noDate) {
            wrong(object, member, pointer, NOT_ROUGH);
        }
    }

    // A contribution is from somebody, so what does not look like a date is a text of that name.
    private void check(ObjectNode object, String member, String pointer) {
        String date = object.path(member).asText();
        if (!object.path(member).isTextual() || !date.matches("[0-9-]{1,12}")) {
            return;
        }
        try {
            LocalDate.parse(date);
        } catch (DateTimeException noDate) {
            wrong(object, member, pointer, NOT_WHOLE);
        }
    }

    private void wrong(ObjectNode object, String member, String pointer, String text) {
        object.remove(member);
        errors.add(new FieldError(pointer + "/" + member, text));
    }
}
