package safeguarding.kit.identity;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The unique number of an addressable place, up to twelve digits and without a check (BS 7666; Ordnance Survey AddressBase).
 */
public record Uprn(@JsonValue String value) {

    static final String RULE = "A UPRN is a number of up to twelve digits, and not nought.";

    public Uprn {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static Uprn of(String text) {
        return new Uprn(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    /** Without leading noughts: some systems pad to twelve places and some do not. */
    static @Nullable String canonical(String text) {
        String digits = Written.withoutSpaces(text);
        return digits.matches("[0-9]{1,12}") && !digits.matches("0+") ? digits.replaceFirst("^0+", "") : null;
    }

    /** Where a child lives is as personal as a name. */
    @Override
    public String toString() {
        return "Uprn[…]";
    }
}
