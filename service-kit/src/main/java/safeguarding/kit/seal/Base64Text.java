package safeguarding.kit.seal;

import java.util.Base64;

/**
 * Base64 of which there is one spelling only: Java's decoder alone would let padding and stray bits vary, and so a signed text.
 */
final class Base64Text {

    private Base64Text() {
    }

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!of(bytes).equals(text)) {
            throw new IllegalArgumentException("not base64 in its one spelling");
        }
        return bytes;
    }
}
