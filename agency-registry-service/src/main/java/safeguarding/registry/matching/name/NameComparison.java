package safeguarding.registry.matching.name;

import java.util.Arrays;

import safeguarding.registry.matching.field.Agreement;
import safeguarding.registry.matching.field.Slips;

/** How two parts of names agree. */
public final class NameComparison {

    private static final double ALIKE = 0.88;
    private static final int SHORTEST_SOUND = 3;

    private final NameLore lore;

    public NameComparison(NameLore lore) {
        this.lore = lore;
    }

    public Agreement compare(NamePart one, NamePart other) {
        if (!one.isKnown() || !other.isKnown()) {
            return Agreement.UNKNOWN;
        }
        if (one.text().equals(other.text())) {
            return Agreement.EXACT;
        }
        if (lore.areForms(one.text(), other.text())) {
            return Agreement.VARIANT;
        }
        if (isPart(one, other) || isPart(other, one)) {
            return Agreement.PART;
        }
        boolean slip = Slips.isOne(one.text(), other.text());
        if (slip || alike(one, other)) {
            if (areTwo(one.text(), other.text())) {
                return Agreement.CONFUSABLE;
            }
            return slip ? Agreement.SLIP : Agreement.SIMILAR;
        }
        return Agreement.DIFFERENT;
    }

    private boolean alike(NamePart one, NamePart other) {
        return (one.sound().length() >= SHORTEST_SOUND && one.sound().equals(other.sound()))
                || Slips.likeness(one.text(), other.text()) >= ALIKE;
    }

    /** An initial, the first of two given names, or one of two family names. */
    private boolean isPart(NamePart whole, NamePart part) {
        if (part.text().length() == 1) {
            return whole.text().startsWith(part.text());
        }
        return part.words().size() == 1 && whole.words().size() > 1
                && whole.words().stream().anyMatch(word -> word.length() > 2 && part.text().equals(word));
    }

    /**
     * Two names of their own, however near: it is a slip only in a name that is one, and makes a word that is none. And they
     * are two
     * if they differ where the names of brothers and sisters do, at the beginning (Jayden, Kayden) or in vowels and h (Talia,
     * Tahlia;
     * Daniel, Daniela).
     */
    private boolean areTwo(String one, String other) {
        return one.charAt(0) != other.charAt(0) || lore.isEstablished(one) == lore.isEstablished(other)
                || (consonants(one).equals(consonants(other)) && !sorted(one).equals(sorted(other)));
    }

    /** Equal for two words of which one has letters of the other changed about. */
    private static String sorted(String name) {
        char[] letters = name.toCharArray();
        Arrays.sort(letters);
        return String.valueOf(letters);
    }

    /** Without vowels and h, and each once where it is doubled. */
    private static String consonants(String name) {
        StringBuilder consonants = new StringBuilder();
        name.chars().filter(letter -> "aeiouyh".indexOf(letter) < 0)
                .filter(letter -> consonants.length() == 0 || consonants.charAt(consonants.length() - 1) != letter)
                .forEach(letter -> consonants.append((char) letter));
        return consonants.toString();
    }
}
