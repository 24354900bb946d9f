package safeguarding.registry.matching;

import java.util.Locale;
import java.util.Set;

/** What is written in the place of a number and is none. */
final class Placeholders {

    // Compared without spaces, marks and capitals. A judgement, of 2026-11-22, on the careful side: whatever else comes to stand on very
    // many records is left out by its number.
    private static final Set<String> WORDS = Set.of("na", "none", "nil", "null", "no", "notknown", "notasked", "notgiven",
            "notheld", "notrecorded",
            "notavailable", "notapplicable", "unknown", "unk", "pending", "tbc", "tba", "seefile");

    private Placeholders() {
    }

    /** One character over and over is none either. */
    static boolean isOne(String value) {
        String bare = value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.chars().distinct().count() < 2 || WORDS.contains(bare);
    }
}
