package safeguarding.kit.identity;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A vehicle's registration mark without spaces, or as much of one as somebody saw: {@code ?} stands for one unread character
 * and {@code *} for any number of them (marks of any country, so only the length is checked).
 */
public record VehicleRegistration(@JsonValue String value) {

    static final String RULE = "A registration mark has up to ten letters and digits; ? and * may stand for what was not seen.";

    public VehicleRegistration {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static VehicleRegistration of(String text) {
        return new VehicleRegistration(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    @JsonIgnore
    public boolean isPartial() {
        return value.contains("?") || value.contains("*");
    }

    /** Whether this may be the vehicle with the mark {@code whole}; two partial marks only when they say the same. */
    public boolean mayBe(VehicleRegistration whole) {
        if (whole.isPartial()) {
            return equals(whole);
        }
        return whole.value.matches(value.replace("?", "[A-Z0-9]").replace("*", "[A-Z0-9]*"));
    }

    static @Nullable String canonical(String text) {
        String bare = Written.withoutSpacesAndDashes(text).replaceAll("\\*+", "*");
        // Fewer than two characters seen would fit half the cars in the county.
        boolean enough = bare.replaceAll("[?*]", "").length() >= 2;
        return enough && bare.matches("[A-Z0-9?*]{2,10}") ? bare : null;
    }

    @Override
    public String toString() {
        return "VehicleRegistration[…]";
    }
}
