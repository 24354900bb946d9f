package safeguarding.gateway.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes the rows of a form out of its document that nobody filled in, and knows which field an error is then about. */
public final class FilledRows {

    private final Map<String, String> moved = new LinkedHashMap<>();

    private FilledRows() {
    }

    /** @param lists the lists of the document, each with the members that a row has before anybody writes into it */
    public static FilledRows in(ObjectNode document, Map<String, Set<String>> lists) {
        FilledRows rows = new FilledRows();
        lists.forEach((list, given) -> rows.keep(document, list, given));
        return rows;
    }

    /** The same, each at the field of the form. */
    public List<FieldError> errors(List<FieldError> said) {
        return said.stream().map(error -> new FieldError(field(error.pointer()), error.text())).toList();
    }

    private void keep(ObjectNode document, String list, Set<String> given) {
        if (!(document.get(list) instanceof ArrayNode all)) {
            return;
        }
        ArrayNode kept = document.arrayNode();
        for (int row = 0; row < all.size(); row++) {
            Set<String> members = new HashSet<>();
            all.get(row).fieldNames().forEachRemaining(members::add);
            if (!given.containsAll(members)) {
                moved.put("/" + list + "/" + kept.size(), "/" + list + "/" + row);
                kept.add(all.get(row));
            }
        }
        if (kept.isEmpty()) {
            document.remove(list);
        } else {
            document.set(list, kept);
        }
    }

    private String field(String pointer) {
        return moved.entrySet().stream()
                .filter(row -> pointer.equals(row.getKey()) || pointer.startsWith(row.getKey() + "/"))
                .map(row -> row.getValue() + pointer.substring(row.getKey().length())).findFirst().orElse(pointer);
    }
}
