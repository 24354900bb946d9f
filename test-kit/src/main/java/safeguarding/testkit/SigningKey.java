package safeguarding.testkit;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key that signs the tokens of one test run. It goes through system properties, because Quarkus loads this class more than
 * once.
 */
final class SigningKey {

    private static final String PRIVATE = "testkit.signing-key.private";
    private static final String PUBLIC = "testkit.signing-key.public";

    private SigningKey() {
    }

    static String publicKey() {
        make();
        return System.getProperty(PUBLIC);
    }

    /** The same as a JSON Web Key Set, as Keycloak would tell it. */
    static String keySet() {
        RSAPublicKey key = decodedPublic(publicKey());
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"n\":\"" + unsigned(key.getModulus())
                + "\",\"e\":\"" + unsigned(key.getPublicExponent()) + "\"}]}";
    }

    static PrivateKey privateKey() {
        make();
        return decoded(System.getProperty(PRIVATE));
    }

    /** A key that no service trusts. */
    static PrivateKey strangersKey() {
        return Stranger.KEY;
    }

    /** Made once, and only for a test that forges. */
    private static final class Stranger {
        static final PrivateKey KEY = pair().getPrivate();
    }

    private static synchronized void make() {
        if (System.getProperty(PRIVATE) == null) {
            KeyPair pair = pair();
            System.setProperty(PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            System.setProperty(PRIVATE, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        }
    }

    private static KeyPair pair() {
        try {
            return QuickRsa.pair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has RSA", impossible);
        }
    }

    /** Base 64 without the byte that only says that a number is positive. */
    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static RSAPublicKey decodedPublic(String key) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key is one of ours", impossible);
        }
    }

    private static PrivateKey decoded(String key) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key is one of ours", impossible);
        }
    }
}
