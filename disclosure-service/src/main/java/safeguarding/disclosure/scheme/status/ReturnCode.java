package safeguarding.disclosure.scheme.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.kit.trail.Digests;

/**
 * With what an applicant asks how his application stands: a reference, by which the row is found, and a code, of which only a
 * digest is kept. Neither has anything to do with the application's id.
 */
public record ReturnCode(@Schema(maxLength = 11) String reference, @Schema(maxLength = 19) String code) {

    // Crockford's base 32: no letter that could be read as a digit.
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_SYMBOLS = 10;
    // Five bits each: eighty, too many to try, so that a plain digest is enough.
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
    ReturnCode shown() {
        return new ReturnCode(reference.replaceAll("(.{5})(?!$)", "$1-"), code.replaceAll("(.{4})(?!$)", "$1-"));
    }

    String digest() {
        return Digests.sha256((reference + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes as long for a digest that is nearly right as for any other. */
    boolean opens(String kept) {
        return MessageDigest.isEqual(digest().getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
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

    @Override
    public String toString() {
        return "ReturnCode[…]";
    }
}
