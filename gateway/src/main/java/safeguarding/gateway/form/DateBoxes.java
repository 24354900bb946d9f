package safeguarding.gateway.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The three boxes of each date of a form. A date of which only a part may be known has a fourth field, {@code :was}: how the
 * service had it, or nothing for a new one.
 */
record DateBoxes(Map<String, List<String>> fields) {

    private static final Set<String> PARTS = Set.of("year", "month", "day");
    private static final String NOT_PARTIAL = "Enter a real date. Where the day or the month is not known, leave it empty, but give the year.";
    private static final String NOT_WHOLE = "Enter a whole, real date: day, month and year.";

    /** Where dates are. */
    Set<String> pointers() {
        Set<String> pointers = new LinkedHashSet<>();
        fields.keySet().stream().filter(name -> PARTS.contains(name.substring(name.lastIndexOf(':') + 1)))
                .forEach(name -> pointers.add(Form.pointer(name)));
        return pointers;
    }

    /** The member that the date becomes; what is no date stays as it is, and the service says so. */
    JsonNode value(String pointer) {
        String typed = typed(pointer);
        if (typed.isEmpty() && (!isPartial(pointer) || partial(pointer).isEmpty())) {
            return JsonNodeFactory.instance.missingNode();
        }
        return isPartial(pointer) ? partial(pointer).<JsonNode> map(PartialDate::document)
                .orElseGet(() -> JsonNodeFactory.instance.textNode(typed)) : JsonNodeFactory.instance.textNode(typed);
    }

    /** Those in which something was written that is no date. */
    List<FieldError> errors() {
        return pointers().stream().filter(pointer -> !typed(pointer).isEmpty())
                .filter(pointer -> isPartial(pointer) ? partial(pointer).isEmpty() : !isWhole(typed(pointer)))
                .map(pointer -> new FieldError(pointer, isPartial(pointer) ? NOT_PARTIAL : NOT_WHOLE)).toList();
    }

    private Optional<PartialDate> partial(String pointer) {
        boolean estimated = first(pointer + ":estimated").equals("true");
        return PartialDate.read(first(pointer + ":was")).map(was -> was.corrected(typed(pointer), estimated))
                .orElseGet(() -> PartialDate.typed(typed(pointer), estimated));
    }

    private boolean isPartial(String pointer) {
        return fields.containsKey(pointer + ":was");
    }

    private static boolean isWhole(String typed) {
        try {
            LocalDate.parse(typed);
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** Year, year and month, or the whole date, as far as it is known. */
    private String typed(String pointer) {
        StringBuilder date = new StringBuilder();
        for (String part : List.of("year", "month", "day")) {
            String digits = first(pointer + ":" + part);
            date.append(part.equals("year") ? "" : "-").append(digits.length() == 1 ? "0" + digits : digits);
        }
        // A day without its month stays as it is, and is no date.
        return date.toString().replaceFirst("-+$", "");
    }

    private String first(String name) {
        return fields.getOrDefault(name, List.of("")).get(0).strip();
    }
}
