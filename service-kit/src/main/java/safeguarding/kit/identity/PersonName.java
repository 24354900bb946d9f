package safeguarding.kit.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A name as it was given, either part of which may be unknown: some people have one name, and of some adults only a first name
 * was heard (names as in the MAIS standard).
 */
public record PersonName(@Size(max = 100) @Nullable String given, @Size(max = 100) @Nullable String family, NameUse use) {

    // Letters that Unicode does not take apart into a plain letter and a mark.
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ß", "ss"), Map.entry("æ", "ae"), Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("ð", "d"),
            Map.entry("đ", "d"), Map.entry("þ", "th"), Map.entry("ł", "l"), Map.entry("ı", "i"), Map.entry("ħ", "h"),
            Map.entry("ŧ", "t"));

    public PersonName {
        given = blankIsUnknown(given);
        family = blankIsUnknown(family);
        use = orCurrent(use);
    }

    public static PersonName of(@Nullable String given, @Nullable String family) {
        return new PersonName(given, family, NameUse.CURRENT);
    }

    /** Folds what different people write differently: case, diacritics, apostrophes, hyphens and spaces. */
    public static String fold(@Nullable String part) {
        if (part == null) {
            return "";
        }
        String lower = Normalizer.normalize(part, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        // An accent is often left out and goes; the marks of Indian scripts are vowels, which make another name, and stay.
        lower.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isVowelSign(c))
                .forEach(c -> folded.append(PLAIN.getOrDefault(Character.toString(c), Character.toString(c))));
        return folded.toString();
    }

    public String givenKey() {
        return fold(given);
    }

    public String familyKey() {
        return fold(family);
    }

    /** Equal for two spellings of one name; empty when nothing that was written is a name ("?", "-"). */
    public String key() {
        return (givenKey() + " " + familyKey()).strip();
    }

    private static boolean isVowelSign(int codePoint) {
        int kind = Character.getType(codePoint);
        if (kind != Character.NON_SPACING_MARK && kind != Character.COMBINING_SPACING_MARK) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            // Accents, and vowels that are hardly ever written.
            case INHERITED, ARABIC, HEBREW -> false;
            default -> true;
        };
    }

    private static @Nullable String blankIsUnknown(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }

    /** A caller that says nothing means the name in use, and Jackson then gives a null. */
    private static NameUse orCurrent(@Nullable NameUse use) {
        return use == null ? NameUse.CURRENT : use;
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
