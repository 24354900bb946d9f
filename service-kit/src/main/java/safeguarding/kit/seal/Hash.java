package safeguarding.kit.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A SHA-256 hash, and the three ways in which RFC 9162 (§2.1.1) makes one. */
public final class Hash {

    public static final int LENGTH = 32;

    private static final byte[] LEAF = { 0 };
    private static final byte[] NODE = { 1 };

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    static Hash at(byte[] bytes, int from, int length) {
        if (length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes");
        }
        return new Hash(Arrays.copyOfRange(bytes, from, from + LENGTH));
    }

    public static Hash ofBase64(String text) {
        return of(Base64Text.bytes(text));
    }

    /** Of a tree without leaves. */
    public static Hash empty() {
        return new Hash(sha256());
    }

    public static Hash leaf(byte[] line) {
        return new Hash(sha256(LEAF, line));
    }

    public static Hash leaf(String line) {
        return leaf(line.getBytes(StandardCharsets.UTF_8));
    }

    public static Hash node(Hash left, Hash right) {
        return new Hash(sha256(NODE, left.bytes, right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, LENGTH);
    }

    public String base64() {
        return Base64Text.of(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
