package safeguarding.audit.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verifier key as C2SP signed-note writes it, for Ed25519: name, key hash, public key. */
public record VerifierKey(String name, int hash, PublicKey key) {

    private static final Pattern WRITTEN = Pattern.compile("([^\\s+]{1,200})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");
    private static final byte ED25519 = 1;

    // RFC 8410: what stands before the 32 bytes in the form in which Java takes the key.
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Nothing when it is no such key, or its hash is not the one of its name and bytes. */
    public static Optional<VerifierKey> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] algorithmAndKey = Base64.getDecoder().decode(parts.group(3));
        int hash = HexFormat.fromHexDigits(parts.group(2));
        if (algorithmAndKey.length != 33 || algorithmAndKey[0] != ED25519 || hash(parts.group(1), algorithmAndKey) != hash) {
            return Optional.empty();
        }
        try {
            byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + 32);
            System.arraycopy(algorithmAndKey, 1, encoded, PREFIX.length, 32);
            return Optional.of(new VerifierKey(parts.group(1), hash,
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded))));
        } catch (GeneralSecurityException noPoint) {
            return Optional.empty();
        }
    }

    public boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (SignatureException unreadable) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java from 15 has Ed25519", impossible);
        }
    }

    /** Short, as it stands in a key file. */
    public String label() {
        return name + "+" + HexFormat.of().toHexDigits(hash);
    }

    private static int hash(String name, byte[] algorithmAndKey) {
        MessageDigest sha256 = Hashing.sha256();
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        return HexFormat.fromHexDigits(HexFormat.of().formatHex(sha256.digest(algorithmAndKey)), 0, 8);
    }
}
