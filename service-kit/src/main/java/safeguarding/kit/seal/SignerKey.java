package safeguarding.kit.seal;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

/** A private key that signs notes under a name. It has no text of its own, so that it ends in no log. */
public final class SignerKey {

    private static final String NOTE_PREFIX = "PRIVATE+KEY+";
    private static final String PEM_BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String PEM_END = "-----END PRIVATE KEY-----";

    private final VerifierKey verifier;
    private final PrivateKey key;

    private SignerKey(String name, byte[] seed) {
        KeyPair pair = Ed25519.pair(seed);
        this.key = pair.getPrivate();
        this.verifier = new VerifierKey(name, Ed25519.bare(pair.getPublic()));
    }

    public static SignerKey generate(String name) {
        return new SignerKey(name, newSeed());
    }

    /** A new key as a file keeps it: {@code PRIVATE+KEY+<name>+<8 hex digits>+<base64 of 0x01 and the 32 bytes>}. */
    public static String newFile(String name) {
        byte[] seed = newSeed();
        SignerKey made = new SignerKey(name, seed);
        byte[] typed = new byte[Ed25519.KEY_LENGTH + 1];
        typed[0] = VerifierKey.ED25519;
        System.arraycopy(seed, 0, typed, 1, seed.length);
        return NOTE_PREFIX + name + "+" + HexFormat.of().formatHex(made.verifier.id()) + "+" + Base64Text.of(typed) + "\n";
    }

    /** Out of a file's text: a PKCS#8 PEM, which takes the given name, or a note's key, which must have it. */
    public static SignerKey read(String file, String name) {
        String text = file.strip();
        if (text.startsWith(PEM_BEGIN) && text.endsWith(PEM_END)) {
            String body = text.substring(PEM_BEGIN.length(), text.length() - PEM_END.length()).replaceAll("\\s", "");
            return new SignerKey(name, Ed25519.seed(Base64Text.bytes(body)));
        }
        SignerKey key = parse(text);
        if (!key.verifier.name().equals(name)) {
            throw new IllegalArgumentException("this key belongs to another log");
        }
        return key;
    }

    static SignerKey parse(String text) {
        String rest = text.startsWith(NOTE_PREFIX) ? text.substring(NOTE_PREFIX.length()) : "";
        int first = rest.indexOf('+');
        int second = rest.indexOf('+', first + 1);
        if (first < 1 || second < 0) {
            throw new IllegalArgumentException("this is neither a PKCS#8 PEM nor a note's private key");
        }
        byte[] typed = Base64Text.bytes(rest.substring(second + 1));
        if (typed.length != Ed25519.KEY_LENGTH + 1 || typed[0] != VerifierKey.ED25519) {
            throw new IllegalArgumentException("only Ed25519 keys are understood");
        }
        SignerKey key = new SignerKey(rest.substring(0, first), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.verifier.id()).equals(rest.substring(first + 1, second))) {
            throw new IllegalArgumentException("the hash is not the one of this name and key");
        }
        return key;
    }

    public VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(String text) {
        return Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] newSeed() {
        byte[] seed = new byte[Ed25519.KEY_LENGTH];
        new SecureRandom().nextBytes(seed);
        return seed;
    }
}
