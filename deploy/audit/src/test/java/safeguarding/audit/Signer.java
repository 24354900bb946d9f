package safeguarding.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Signs notes, written from the specification and with nothing of what it tests. */
record Signer(String name, KeyPair pair) {

    static Signer fresh(String name) {
        try {
            return new Signer(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String verifierKey() {
        return name + "+" + HexFormat.of().formatHex(keyHash()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    /** The line under the note. */
    String line(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return "— " + name + " " + Base64.getEncoder().encodeToString(joined(keyHash(), signature.sign())) + "\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String note(String text, Signer... signers) {
        StringBuilder note = new StringBuilder(text).append('\n');
        Arrays.stream(signers).forEach(signer -> note.append(signer.line(text)));
        return note.toString();
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        return joined(new byte[] { 1 }, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private byte[] keyHash() {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(
                    joined((name + "\n").getBytes(StandardCharsets.UTF_8), typed())), 4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
