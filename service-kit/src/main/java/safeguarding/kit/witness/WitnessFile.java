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

/**
 * What was witnessed, a line each, and beside it what was found wrong. The findings stand until an operator removes their file:
 * a finding that goes by itself would be seen by nobody.
 */
final class WitnessFile {

    private final Path file;
    private final Path findings;
    private final ObjectMapper json;
    private @Nullable Map<String, SignedNote> last;

    WitnessFile(Path file, ObjectMapper json) {
        this.file = file;
        this.findings = file.resolveSibling(file.getFileName() + ".findings");
        this.json = json;
    }

    /** The last state of that log that was found to be good. */
    synchronized Optional<SignedNote> last(String log) {
        if (last == null) {
            last = readAll();
        }
        return Optional.ofNullable(last.get(log));
    }

    synchronized void witnessed(String log, SignedNote note, Instant at) {
        append(file, Map.of("log", log, "note", note.written(), "at", at.toString()));
        if (last != null) {
            last.put(log, note);
        }
    }

    private Map<String, SignedNote> readAll() {
        Map<String, SignedNote> notes = new HashMap<>();
        if (!Files.exists(file)) {
            return notes;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(this::read).filter(line -> line.hasNonNull("log") && line.hasNonNull("note"))
                    .forEach(line -> notes.put(line.get("log").asText(), SignedNote.parse(line.get("note").asText())));
            return notes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the witness file cannot be read", unreadable);
        }
    }

    /** The same finding is written once. */
    void found(String log, String sentence, SignedNote note, Instant at) {
        if (findings().stream().anyMatch(line -> line.contains(sentence))) {
            return;
        }
        append(findings, Map.of("log", log, "finding", sentence, "note", note.written(), "at", at.toString()));
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
