package safeguarding.kit.seal;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** A public key as notes write it: {@code <name>+<8 hex digits>+<base64 of 0x01 and the 32 bytes>} (C2SP signed-note). */
public final class VerifierKey {

    static final byte ED25519 = 1;
    static final int ID_LENGTH = 4;

    private final String name;
    private final byte[] bare;
    private final byte[] id;
    private final PublicKey key;

    VerifierKey(String name, byte[] bare) {
        if (!isName(name)) {
            throw new IllegalArgumentException("a key's name is not empty and has no space and no plus sign");
        }
        this.name = name;
        this.bare = bare.clone();
        this.key = Ed25519.publicKey(bare);
        this.id = Arrays.copyOf(Hash.sha256((name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] { ED25519 }, bare),
                ID_LENGTH);
    }

    public static VerifierKey parse(String text) {
        // Base64 may have plus signs of its own; a name has none.
        int first = text.indexOf('+');
        int second = text.indexOf('+', first + 1);
        if (first < 1 || second < 0) {
            throw new IllegalArgumentException("a verifier key has a name, a hash and a key, with + between them");
        }
        byte[] typed = Base64Text.bytes(text.substring(second + 1));
        if (typed.length != Ed25519.KEY_LENGTH + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("only Ed25519 keys are understood");
        }
        VerifierKey key = new VerifierKey(text.substring(0, first), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.text().equals(text)) {
            throw new IllegalArgumentException("the hash is not the one of this name and key");
        }
        return key;
    }

    public String name() {
        return name;
    }

    byte[] id() {
        return id.clone();
    }

    public String text() {
        byte[] typed = new byte[Ed25519.KEY_LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(bare, 0, typed, 1, Ed25519.KEY_LENGTH);
        return name + "+" + HexFormat.of().formatHex(id) + "+" + Base64Text.of(typed);
    }

    boolean verifies(String text, byte[] signature) {
        return Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature);
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(
                c -> c == '+' || c < 0x20 || c == 0x7f || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(bare, that.bare);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bare);
    }

    @Override
    public String toString() {
        return text();
    }
}
