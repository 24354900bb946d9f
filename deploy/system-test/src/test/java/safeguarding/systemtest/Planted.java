package safeguarding.systemtest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A value that must not turn up, and the ways in which it would be written if it did. */
record Planted(String value) {

    /** Whether the text holds it, in capitals or not. */
    boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return writings().stream().anyMatch(writing -> lower.contains(writing.toLowerCase(Locale.ROOT)));
    }

    private Set<String> writings() {
        Set<String> writings = new LinkedHashSet<>(List.of(value, value.replace(" ", ""), value.replace(" ", "_")));
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            writings.addAll(asDate(value.split("-")));
        }
        if (value.matches("[0-9]{10}")) {
            // As people read an NHS number out.
            writings.add(value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6));
            writings.add(value.substring(0, 3) + "-" + value.substring(3, 6) + "-" + value.substring(6));
        }
        for (String writing : List.copyOf(writings)) {
            String inAForm = URLEncoder.encode(writing, StandardCharsets.UTF_8);
            writings.addAll(List.of(inAForm, inAForm.replace("+", "%20")));
        }
        return writings;
    }

    /** As people in England write it, and as a JSON array, which is how a date without a format comes out of Jackson. */
    private static List<String> asDate(String[] parts) {
        String shorter = Integer.parseInt(parts[0]) + "," + Integer.parseInt(parts[1]) + "," + Integer.parseInt(parts[2]);
        return List.of(parts[2] + "/" + parts[1] + "/" + parts[0], "[" + shorter + "]", "[" + shorter.replace(",", ", ") + "]");
    }
}
