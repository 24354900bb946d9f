package safeguarding.kit.identity;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A telephone number as it was written, equal to another when both dial the same (ITU-T E.164; a number without a country is
 * one of the United Kingdom, as Ofcom's plan writes it).
 */
public record PhoneNumber(@JsonValue String raw) {

    static final String RULE = "A telephone number starts with 0, or with + and the country, and has no more than fifteen digits.";

    // The exchange compares numbers and never dials them, so the ranges in use, which change every month, are not checked.
    private static final Pattern UNITED_KINGDOM = Pattern.compile("\\+44[1-9][0-9]{8,9}");
    private static final Pattern ELSEWHERE = Pattern.compile("\\+(?!44)[1-9][0-9]{6,14}");

    private static final int LONGEST = 40;

    public PhoneNumber {
        Written.orRefuse(canonical(raw), RULE);
        raw = raw.strip();
    }

    @JsonCreator
    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    public String e164() {
        return Written.orRefuse(canonical(raw), RULE);
    }

    static @Nullable String canonical(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String dialled = Written.withoutSpacesAndDashes(text).replaceAll("[().]", "")
                .replaceFirst("^00", "+")
                .replaceFirst("^0", "+44")
                // The nought in +44 (0)1962 is dialled at home only.
                .replaceFirst("^\\+440", "+44");
        return UNITED_KINGDOM.matcher(dialled).matches() || ELSEWHERE.matcher(dialled).matches() ? dialled : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhoneNumber that && e164().equals(that.e164());
    }

    @Override
    public int hashCode() {
        return e164().hashCode();
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
