package safeguarding.kit.identity;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A United Kingdom postcode in one spelling, {@code SO23 8UJ}; its shape is checked, not whether it is in use (BS 7666). */
public record Postcode(@JsonValue String value) {

    static final String RULE = "A postcode has the shape of SO23 8UJ.";

    private static final String OUTWARD = "[A-PR-UWYZ]([0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y][0-9]{1,2}|[A-HK-Y][0-9][ABEHMNPRVWXY])";
    private static final Pattern SHAPE = Pattern.compile("(GIR0AA|" + OUTWARD + "[0-9][ABD-HJLNP-UW-Z]{2})");

    public Postcode {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static Postcode of(String text) {
        return new Postcode(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    /** The part before the space, a few thousand households: what may be shown when the place itself may not. */
    public String outward() {
        return value.substring(0, value.length() - 4);
    }

    static @Nullable String canonical(String text) {
        String bare = Written.withoutSpaces(text);
        return SHAPE.matcher(bare).matches() ? bare.substring(0, bare.length() - 3) + " " + bare.substring(bare.length() - 3)
                : null;
    }

    @Override
    public String toString() {
        return "Postcode[…]";
    }
}
