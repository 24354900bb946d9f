package safeguarding.bench.verify;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An export of invented events in the form that the services give, with a key of its own. */
final class MadeExport {

    private static final String ORIGIN = "safeguarding.example/bench";
    private static final int TILE = 256;

    private final KeyPair keys;
    private final MessageDigest hash;
    private final MessageDigest whole;

    MadeExport() throws GeneralSecurityException {
        this.keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        this.hash = MessageDigest.getInstance("SHA-256");
        this.whole = MessageDigest.getInstance("SHA-256");
    }

    void write(Path file, int events) throws IOException, GeneralSecurityException {
        byte[][] leaves = new byte[events][];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            line(out,
                    "{\"export\":\"safeguarding-trail/1\",\"origin\":\"" + ORIGIN + "\",\"first\":0,\"end\":" + events
                            + ",\"size\":"
                            + events + ",\"frontier\":[]}");
            for (int i = 0; i < events; i++) {
                byte[] event = event(i).getBytes(StandardCharsets.UTF_8);
                hash.update((byte) 0);
                leaves[i] = hash.digest(event);
                line(out, event);
            }
            for (int tile = 0; tile < events; tile += TILE) {
                line(out, tile(Arrays.copyOfRange(leaves, tile, Math.min(events, tile + TILE))));
            }
            String digest = "sha-256:" + HexFormat.of().formatHex(whole.digest());
            String checkpoint = ORIGIN + "\n" + events + "\n" + Base64.getEncoder().encodeToString(root(leaves)) + "\n";
            ObjectNode trailer = JsonNodeFactory.instance.objectNode().put("checkpoint", note(checkpoint));
            trailer.putArray("keys").add(verifierKey());
            trailer.put("digest", digest).put("signature", note(digest + "\n"));
            line(out, trailer.toString());
        }
    }

    String verifierKey() {
        return ORIGIN + "+" + HexFormat.of().formatHex(keyHash()) + "+" + Base64.getEncoder().encodeToString(typedKey());
    }

    private static String id(int number) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString();
    }

    /** As many members as an event of a read has, and of their lengths. */
    private static String event(int number) {
        return String.format(Locale.ROOT,
                "{\"action\":\"concern.read\",\"agency\":\"agency-%1$d-invented\",\"agreement\":\"sharing-agreement v3\","
                        + "\"causation\":\"%2$s\",\"client\":\"agency-%1$d-invented-system\",\"correlation\":\"%2$s\",\"decision\":\"PERMIT\","
                        + "\"digest\":\"sha-256:%3$064x\",\"id\":\"%2$s\",\"legalBasis\":\"https://www.legislation.gov.uk/ukpga/2004/31/section/16LA\","
                        + "\"occurredAt\":\"2026-11-22T08:44:41.123456Z\",\"position\":%4$d,\"purpose\":\"safeguarding-child\","
                        + "\"recordedAt\":\"2026-11-22T08:44:41.123456Z\",\"requestId\":\"%2$s\",\"roles\":[\"practitioner\"],"
                        + "\"subject\":\"%2$s\",\"version\":1,\"view\":\"FULL\"}",
                number % 977, id(number), number, number + 1L);
    }

    private void line(OutputStream out, String text) throws IOException {
        line(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private void line(OutputStream out, byte[] text) throws IOException {
        out.write(text);
        out.write('\n');
        whole.update(text);
        whole.update((byte) '\n');
    }

    private static String tile(byte[][] hashes) {
        StringBuilder line = new StringBuilder("{\"leaves\":[");
        for (byte[] one : hashes) {
            line.append(line.charAt(line.length() - 1) == '[' ? "\"" : ",\"").append(Base64.getEncoder().encodeToString(one))
                    .append('"');
        }
        return line.append("]}").toString();
    }

    /** Level by level; the odd one at the right goes up as it is, which comes to the same tree. */
    private byte[] root(byte[][] leaves) {
        byte[][] level = leaves.clone();
        int count = level.length;
        while (count > 1) {
            for (int pair = 0; pair < count / 2; pair++) {
                hash.update((byte) 1);
                hash.update(level[2 * pair]);
                level[pair] = hash.digest(level[2 * pair + 1]);
            }
            if (count % 2 == 1) {
                level[count / 2] = level[count - 1];
            }
            count = (count + 1) / 2;
        }
        return level[0];
    }

    private String note(String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        byte[] signed = Arrays.copyOf(keyHash(), 68);
        System.arraycopy(signature.sign(), 0, signed, 4, 64);
        return text + "\n— " + ORIGIN + " " + Base64.getEncoder().encodeToString(signed) + "\n";
    }

    private byte[] typedKey() {
        byte[] encoded = keys.getPublic().getEncoded();
        byte[] typed = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        typed[0] = 1;
        return typed;
    }

    private byte[] keyHash() {
        hash.update((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(hash.digest(typedKey()), 4);
    }
}
