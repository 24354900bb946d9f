package safeguarding.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

import io.vertx.core.json.JsonObject;

/** Signs claims as RS256 says (RFC 7515). */
final class Signing {

    private static final String HEADER = encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

    private Signing() {
    }

    static String ours(JsonObject claims) {
        return signed(claims, SigningKey.privateKey());
    }

    /** With a key that nobody trusts. */
    static String strangers(JsonObject claims) {
        return signed(claims, SigningKey.strangersKey());
    }

    private static String signed(JsonObject claims, PrivateKey key) {
        String text = HEADER + "." + encoded(claims.encode().getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = QuickRsa.signature();
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key is one of ours", impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
