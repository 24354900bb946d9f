package safeguarding.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a service would export, with every part open to meddling before its digest is signed. */
final class PretendedExport {

    String origin = PretendedLog.ORIGIN;
    long first;
    long end;
    long size;
    final List<byte[]> frontier = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    final List<byte[]> leaves = new ArrayList<>();
    String checkpoint = "";
    Signer digestSigner;

    PretendedExport(Signer digestSigner) {
        this.digestSigner = digestSigner;
    }

    Path save(Path file) {
        try {
            return Files.writeString(file, text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(header()).append('\n');
        events.forEach(event -> text.append(event).append('\n'));
        for (int leaf = 0; leaf < leaves.size();) {
            // By tiles: the first run ends where a tile of the whole log ends.
            int to = (int) Math.min(leaves.size(), leaf + 256 - (first + leaf) % 256);
            text.append("{\"leaves\":").append(base64(leaves.subList(leaf, to))).append("}\n");
            leaf = to;
        }
        String digest = "sha-256:"
                + HexFormat.of().formatHex(NaiveTree.sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
        ObjectNode trailer = JsonNodeFactory.instance.objectNode().put("checkpoint", checkpoint);
        trailer.putArray("keys").add(digestSigner.verifierKey());
        trailer.put("digest", digest).put("signature", Signer.note(digest + "\n", digestSigner));
        return text.append(trailer).append('\n').toString();
    }

    private String header() {
        return "{\"export\":\"safeguarding-trail/1\",\"origin\":\"" + origin + "\",\"first\":" + first + ",\"end\":" + end
                + ",\"size\":" + size + ",\"frontier\":" + base64(frontier)
                + ",\"from\":\"2026-11-01T00:00:00.000000Z\",\"to\":\"2026-11-22T00:00:00.000000Z\","
                + "\"madeAt\":\"2026-11-22T09:00:00.000000Z\"}";
    }

    private static String base64(List<byte[]> hashes) {
        return "["
                + String.join(",", hashes.stream().map(hash -> "\"" + Base64.getEncoder().encodeToString(hash) + "\"").toList())
                + "]";
    }
}
