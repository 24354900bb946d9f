package safeguarding.kit.identity;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person's NHS number, its tenth digit a modulus 11 check of the other nine (NHS Data Dictionary, "NHS NUMBER"). */
public record NhsNumber(@JsonValue String value) {

    static final String RULE = "An NHS number has ten digits, of which the last is right for the others.";

    public NhsNumber {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static NhsNumber of(String text) {
        return new NhsNumber(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    /** As people read it out: three, three and four digits. */
    public String formatted() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    static @Nullable String canonical(String text) {
        String digits = Written.withoutSpacesAndDashes(text);
        // Ten equal digits pass the arithmetic and are what people type to get past a form.
        if (!digits.matches("[0-9]{10}") || digits.matches("(.)\\1{9}")) {
            return null;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0' ? digits : null;
    }

    @Override
    public String toString() {
        return "NhsNumber[…]";
    }
}
