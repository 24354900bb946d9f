package safeguarding.audit.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes of RFC 6962 §2.1, which RFC 9162 kept. One for each tree: it is no place for two threads. */
public final class Hashing {

    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = sha256();

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public static String written(byte[] digest) {
        return "sha-256:" + HexFormat.of().formatHex(digest);
    }

    byte[] empty() {
        return sha256.digest();
    }

    public byte[] leaf(byte[] line) {
        sha256.update(LEAF);
        return sha256.digest(line);
    }

    byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }
}
