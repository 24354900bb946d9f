package safeguarding.kit.identity;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A pupil's unique number: a check letter, local authority, school, year and serial (Government Data Standards Catalogue 2.0,
 * "UPN"); outside education it needs a legal basis of its own.
 */
public record Upn(@JsonValue String value) {

    static final String RULE = "A UPN is a letter that is right for the twelve digits after it; a temporary one ends in a letter.";

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    public Upn {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static Upn of(String text) {
        return new Upn(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    /** A school gives a temporary number until the child's own is known, so a child may have had several of them. */
    @JsonIgnore
    public boolean isTemporary() {
        return Character.isLetter(value.charAt(12));
    }

    static @Nullable String canonical(String text) {
        String bare = Written.withoutSpacesAndDashes(text);
        if (!bare.matches("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]")) {
            return null;
        }
        int sum = 0;
        for (int i = 1; i < 13; i++) {
            sum += (i + 1) * valueOf(bare.charAt(i));
        }
        return LETTERS.charAt(sum % LETTERS.length()) == bare.charAt(0) ? bare : null;
    }

    private static int valueOf(char symbol) {
        return symbol <= '9' ? symbol - '0' : LETTERS.indexOf(symbol);
    }

    @Override
    public String toString() {
        return "Upn[…]";
    }
}
