package safeguarding.kit.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A Criminal Records Office number, kept as {@code NNNNNN/YYD}, or as {@code SFYY/ND} for a "small file" (hmpps-person-record,
 * {@code CROIdentifier}).
 */
public record CroId(@JsonValue String value) {

    static final String RULE = "A CRO number is written 123456/08T or SF39/12345Y, with the letter that is right for its digits.";

    private static final Pattern STANDARD = Pattern.compile("([0-9]{1,6})/([0-9]{2})([A-Z])");
    private static final Pattern SMALL_FILE = Pattern.compile("SF([0-9]{2})/0*([0-9]{1,6})([A-Z])");

    public CroId {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static CroId of(String text) {
        return new CroId(text);
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    static @Nullable String canonical(String text) {
        String bare = Written.withoutSpaces(text);
        Matcher standard = STANDARD.matcher(bare);
        if (standard.matches()) {
            String serial = "0".repeat(6 - standard.group(1).length()) + standard.group(1);
            return checked(standard.group(2) + serial, standard.group(3), serial + "/" + standard.group(2));
        }
        Matcher small = SMALL_FILE.matcher(bare);
        if (small.matches()) {
            return checked(small.group(1) + small.group(2), small.group(3), "SF" + small.group(1) + "/" + small.group(2));
        }
        return null;
    }

    private static @Nullable String checked(String digits, String letter, String withoutLetter) {
        return PoliceCheckLetter.of(digits) == letter.charAt(0) ? withoutLetter + letter : null;
    }

    @Override
    public String toString() {
        return "CroId[…]";
    }
}
