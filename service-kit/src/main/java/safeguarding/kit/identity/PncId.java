package safeguarding.kit.identity;

import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A Police National Computer id, kept as {@code YYYY/NNNNNNND} with a modulus 23 check letter (criminal justice hub, "PNC";
 * hmpps-person-record, {@code PNCIdentifier}).
 */
public record PncId(@JsonValue String value) {

    static final String RULE = "A PNC id is the year in full, a slash, up to seven digits and the letter that is right for them.";

    private static final Pattern LONG = Pattern.compile("((?:19|20)[0-9]{2})(?:/([0-9]{1,7})|([0-9]{7}))([A-Z])");
    private static final Pattern SHORT = Pattern.compile("([0-9]{2})(?:/([0-9]{1,7})|([0-9]{7}))([A-Z])");

    public PncId {
        value = Written.orRefuse(canonical(value), RULE);
    }

    @JsonCreator
    public static PncId of(String text) {
        return new PncId(text);
    }

    /** Also takes two digits of year, which belong to the century that does not put them after {@code thisYear}. */
    public static PncId of(String text, Year thisYear) {
        String bare = Written.withoutSpaces(text);
        Matcher written = SHORT.matcher(bare);
        if (!written.matches()) {
            return new PncId(text);
        }
        int century = thisYear.getValue() / 100 * 100;
        int year = century + Integer.parseInt(written.group(1));
        return new PncId((year > thisYear.getValue() ? year - 100 : year) + bare.substring(2));
    }

    public static boolean isValid(@Nullable String text) {
        return text != null && canonical(text) != null;
    }

    public static boolean isValid(@Nullable String text, Year thisYear) {
        if (text == null) {
            return false;
        }
        try {
            of(text, thisYear);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    /** As the police write it: two digits of year. */
    public String formatted() {
        return value.substring(2);
    }

    /** A short year is refused here: guessing the century wrongly would make two people of one, or one of two. */
    static @Nullable String canonical(String text) {
        Matcher written = LONG.matcher(Written.withoutSpaces(text));
        if (!written.matches()) {
            return null;
        }
        String year = written.group(1);
        String digits = written.group(2) == null ? written.group(3) : written.group(2);
        String serial = "0".repeat(7 - digits.length()) + digits;
        String letter = written.group(4);
        return PoliceCheckLetter.of(year.substring(2) + serial) == letter.charAt(0) ? year + "/" + serial + letter : null;
    }

    @Override
    public String toString() {
        return "PncId[…]";
    }
}
