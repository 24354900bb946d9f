package safeguarding.kit.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.database.Rows;
import safeguarding.kit.seal.Hash;
import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.Tiles;
import safeguarding.kit.seal.Tree;
import safeguarding.kit.seal.VerifierKey;
import safeguarding.kit.sealing.SealKeys;
import safeguarding.kit.sealing.SealedLog;
import safeguarding.kit.sealing.SealedLog.Run;
import safeguarding.kit.sealing.SealedLog.Signed;
import safeguarding.kit.trail.CanonicalEntry;

/**
 * Writes an export tile by tile, so that neither it nor a transaction grows with its length. Leaf hashes stand beside the
 * entries, as they were sealed, so that a wrong entry can be named.
 */
@ApplicationScoped
class Exporting {

    private static final String TILE = "select position, recorded_at, " + CanonicalEntry.COLUMNS + " from trail_entry"
            + " where position = any (?::text[]::bigint[]) and recorded_at between ? and ? order by position";

    private final SealedLog log;
    private final SealKeys keys;
    private final Rows rows;
    private final ObjectMapper json;
    private final Clock clock;

    Exporting(SealedLog log, SealKeys keys, Rows rows, ObjectMapper json, Clock clock) {
        this.log = log;
        this.keys = keys;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** Leaves from the first up to the size of a checkpoint. */
    record Span(long first, Signed end, @Nullable String from, @Nullable String to) {

        /** The leaves of one tile that belong to it, counted in the tile. */
        int beginIn(long tile) {
            return (int) Math.max(0, first - tile * Tiles.WIDTH);
        }

        int endIn(long tile) {
            return (int) Math.min(Tiles.WIDTH, end.size() - tile * Tiles.WIDTH);
        }
    }

    void write(Span span, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        OutputStream lines = new DigestOutputStream(new BufferedOutputStream(out), digest);
        line(lines, json.writeValueAsBytes(header(span)));
        for (long tile = span.first() / Tiles.WIDTH; tile * Tiles.WIDTH < span.end().size(); tile++) {
            Run run = log.run(tile).orElse(null);
            if (run != null) {
                entries(lines, run, span);
            }
        }
        for (long tile = span.first() / Tiles.WIDTH; tile * Tiles.WIDTH < span.end().size(); tile++) {
            leaves(lines, tile, span);
        }
        line(lines, json.writeValueAsBytes(trailer(span, HexFormat.of().formatHex(digest.digest()))));
        lines.flush();
    }

    private void entries(OutputStream lines, Run run, Span span) throws IOException {
        List<Long> positions = run.positions();
        int end = Math.min(positions.size(), span.endIn(run.tile()));
        List<String> wanted = IntStream.range(span.beginIn(run.tile()), end).mapToObj(i -> String.valueOf(positions.get(i)))
                .toList();
        for (byte[] entry : rows.list(TILE, row -> CanonicalEntry.of(row).line(), wanted, run.from(), run.to())) {
            line(lines, entry);
        }
    }

    private void leaves(OutputStream lines, long tile, Span span) throws IOException {
        List<Hash> all = log.tiles(tiles -> tiles.leaves(tile));
        int end = Math.min(all.size(), span.endIn(tile));
        int begin = span.beginIn(tile);
        if (begin < end) {
            line(lines, json.writeValueAsBytes(Map.of("leaves", Proof.written(all.subList(begin, end)))));
        }
    }

    private Map<String, Object> header(Span span) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("export", "safeguarding-trail/1");
        header.put("origin", keys.origin());
        header.put("first", span.first());
        header.put("end", span.end().size());
        header.put("size", span.end().size());
        header.put("frontier", Proof.written(log.tiles(tiles -> new Tree(tiles).frontier(span.first()))));
        Instant now = clock.instant();
        header.put("from", span.from() == null ? CanonicalEntry.written(Instant.EPOCH) : span.from());
        header.put("to", span.to() == null ? CanonicalEntry.written(now) : span.to());
        header.put("madeAt", CanonicalEntry.written(now));
        return header;
    }

    private Map<String, Object> trailer(Span span, String hex) {
        Map<String, Object> trailer = new LinkedHashMap<>();
        String digest = "sha-256:" + hex;
        trailer.put("checkpoint", span.end().note());
        trailer.put("keys", keys.published().stream().map(VerifierKey::text).toList());
        trailer.put("digest", digest);
        trailer.put("signature", SignedNote.sign(digest + "\n", keys.signers()).written());
        return trailer;
    }

    private static void line(OutputStream lines, byte[] line) throws IOException {
        lines.write(line);
        lines.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
