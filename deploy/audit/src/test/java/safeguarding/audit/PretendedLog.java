package safeguarding.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A small log of invented events, which can be told to lie. */
final class PretendedLog {

    static final String ORIGIN = "safeguarding.example/referral-service";

    final List<String> events = new ArrayList<>();
    final Signer signer;

    PretendedLog(Signer signer) {
        this.signer = signer;
    }

    static PretendedLog of(int size) {
        PretendedLog log = new PretendedLog(Signer.fresh(ORIGIN));
        log.write(0, size, "concern.read");
        return log;
    }

    void write(int from, int to, String action) {
        for (int i = from; i < to; i++) {
            events.add(event(i, action));
        }
    }

    /** The same keys and the same events, as far as they go: what a backup is. */
    PretendedLog backup(int size) {
        PretendedLog older = new PretendedLog(signer);
        older.events.addAll(events.subList(0, size));
        return older;
    }

    static String id(int number) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + number).toString();
    }

    static String event(int number, String action) {
        byte[] digest = NaiveTree.sha256(salt(number), content(number));
        return "{\"action\":\"" + action + "\",\"agency\":\"hilltop-school\",\"decision\":\"PERMIT\",\"digest\":\"sha-256:"
                + HexFormat.of().formatHex(digest) + "\",\"id\":\"" + id(number) + "\",\"position\":" + (3 * number + 1)
                + ",\"purpose\":\"safeguarding-child\",\"recordedAt\":\"2026-11-22T08:44:41.123456Z\",\"subject\":\""
                + id(number)
                + "\",\"version\":2}";
    }

    static byte[] salt(int number) {
        return ("salt of " + number).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] content(int number) {
        return ("{\"narrative\":\"invented, number " + number + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    List<byte[]> leafHashes() {
        return events.stream().map(event -> NaiveTree.leaf(event.getBytes(StandardCharsets.UTF_8))).toList();
    }

    String checkpoint(int size, Signer... signers) {
        String text = ORIGIN + "\n" + size + "\n"
                + Base64.getEncoder().encodeToString(NaiveTree.root(leafHashes().subList(0, size))) + "\n";
        return Signer.note(text, signers.length == 0 ? new Signer[] { signer } : signers);
    }

    /** From a leaf to the end. */
    PretendedExport export(int first) {
        PretendedExport export = new PretendedExport(signer);
        export.first = first;
        export.end = events.size();
        export.size = events.size();
        export.frontier.addAll(NaiveTree.frontier(leafHashes().subList(0, first)));
        export.events.addAll(events.subList(first, events.size()));
        export.leaves.addAll(leafHashes().subList(first, events.size()));
        export.checkpoint = checkpoint(events.size());
        return export;
    }
}
