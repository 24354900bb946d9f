package safeguarding.kit.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import safeguarding.kit.seal.SignedNote;
import safeguarding.kit.seal.VerifierKey;

/**
 * The form is the one that {@code deploy/audit/verify --earlier} reads: what was witnessed and the keys that signed it, a line
 * each, and beside it what was found wrong. The findings stand until an operator removes their file:
 * a finding that goes by itself would be seen by nobody.
 */
final class WitnessFile {

    private final Path file;
    private final Path findings;
    private final ObjectMapper json;
    private @Nullable Seen seen;

    WitnessFile(Path file, ObjectMapper json) {
        this.file = file;
        this.findings = file.resolveSibling(file.getFileName() + ".findings");
        this.json = json;
    }

    /** The last state of that log that was found to be good. */
    synchronized Optional<SignedNote> last(String log) {
        return Optional.ofNullable(seen().notes().get(log));
    }

    /** The keys with which it may sign: the first that it published, and each for which one of these has vouched since. */
    synchronized List<VerifierKey> keys(String log) {
        return List.copyOf(seen().keys().getOrDefault(log, List.of()));
    }

    synchronized void trusted(String log, VerifierKey key, Instant at) {
        append(file, Map.of("log", log, "key", key.text(), "at", at.toString()));
        seen().trust(log, key);
    }

    synchronized void witnessed(String log, SignedNote note, Instant at) {
        append(file, Map.of("log", log, "checkpoint", note.written(), "at", at.toString()));
        seen().notes().put(log, note);
    }

    private Seen seen() {
        if (seen == null) {
            seen = readAll();
        }
        return seen;
    }

    private Seen readAll() {
        Seen all = new Seen(new HashMap<>(), new HashMap<>());
        if (!Files.exists(file)) {
            return all;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(this::read).filter(line -> line.hasNonNull("log")).forEach(line -> {
                String log = line.get("log").asText();
                if (line.hasNonNull("checkpoint")) {
                    all.notes().put(log, SignedNote.parse(line.get("checkpoint").asText()));
                }
                if (line.hasNonNull("key")) {
                    all.trust(log, VerifierKey.parse(line.get("key").asText()));
                }
            });
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the witness file cannot be read", unreadable);
        }
    }

    /** The same finding is written once. */
    void found(String log, String sentence, SignedNote note, Instant at) {
        if (findings().stream().anyMatch(line -> line.contains(sentence))) {
            return;
        }
        append(findings, Map.of("log", log, "finding", sentence, "checkpoint", note.written(), "at", at.toString()));
    }

    List<String> findings() {
        try {
            return Files.exists(findings) ? Files.readAllLines(findings).stream().filter(line -> !line.isBlank()).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the findings cannot be read", unreadable);
        }
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException torn) {
            // A line that was cut off by a crash says nothing; the one before it does.
            return json.createObjectNode();
        }
    }

    private void append(Path to, Map<String, String> values) {
        try {
            Path folder = to.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            // A line that a crash cut off must not take this one with it.
            String line = (endsInALine(to) ? "" : "\n") + json.writeValueAsString(new LinkedHashMap<>(values)) + "\n";
            Files.write(to, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the witness file cannot be written", unwritable);
        }
    }

    /** What the file says of each log: its last good state, and its keys. */
    private record Seen(Map<String, SignedNote> notes, Map<String, List<VerifierKey>> keys) {

        private void trust(String log, VerifierKey key) {
            keys.computeIfAbsent(log, unknown -> new ArrayList<>()).add(key);
        }
    }

    private static boolean endsInALine(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer end = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(end);
            return end.get(0) == '\n';
        }
    }
}
