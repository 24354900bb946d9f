package safeguarding.referral.returncode;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What an anonymous person writes down to come back: a reference, by which the row is found, and a code, of which only a hash
 * is kept. Neither has anything to do with the referral's id.
 */
public record ReturnCode(String reference, String code) {

    // Crockford's base 32: no letter that could be read as a digit.
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_SYMBOLS = 10;
    // Five bits each: eighty.
    private static final int CODE_SYMBOLS = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReturnCode random() {
        return new ReturnCode(symbols(REFERENCE_SYMBOLS), symbols(CODE_SYMBOLS));
    }

    /** As somebody types it: in small letters, in groups, an O for a nought. */
    static ReturnCode typed(String reference, String code) {
        return new ReturnCode(plain(reference), plain(code));
    }

    /** In groups that can be read out and written down. */
    public ReturnCode shown() {
        return new ReturnCode(reference.replaceAll("(.{5})(?!$)", "$1-"), code.replaceAll("(.{4})(?!$)", "$1-"));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String symbols(int count) {
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < count; i++) {
            symbols.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return symbols.toString();
    }
}
