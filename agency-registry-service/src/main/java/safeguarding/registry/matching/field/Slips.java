package safeguarding.registry.matching.field;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How far apart two words are by the slips of fingers and ears. Both are without case, marks and spaces. */
public final class Slips {

    private static final int LONG_WORD = 8;
    private static final DamerauLevenshteinDistance WITHIN_TWO = new DamerauLevenshteinDistance(2);
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private Slips() {
    }

    /** One letter added, lost, changed, or two neighbours changed about; in a long word twice. */
    public static boolean isOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 3 || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        int apart = WITHIN_TWO.apply(one, other);
        return apart == 1 || (apart == 2 && shorter >= LONG_WORD);
    }

    /** From 0 for nothing in common to 1 for the same (Jaro and Winkler). */
    public static double likeness(String one, String other) {
        return LIKENESS.apply(one, other);
    }
}
