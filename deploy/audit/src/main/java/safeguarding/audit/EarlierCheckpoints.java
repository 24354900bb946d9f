package safeguarding.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import safeguarding.audit.export.Header;
import safeguarding.audit.export.Json;
import safeguarding.audit.export.Lines;
import safeguarding.audit.log.Checkpoint;
import safeguarding.audit.log.GrowingTree;
import safeguarding.audit.log.Unreadable;

/**
 * What the auditor, or a witness, kept of this log at other times. Of a witness's file, the other logs' checkpoints are left
 * aside.
 */
final class EarlierCheckpoints {

    private static final int MOST = 100_000;

    private final List<Checkpoint> checkpoints;
    private long shown;
    private long largestShown = -1;
    private long largestBefore = -1;

    private EarlierCheckpoints(List<Checkpoint> checkpoints) {
        this.checkpoints = checkpoints;
    }

    static EarlierCheckpoints none() {
        return new EarlierCheckpoints(List.of());
    }

    /**
     * One checkpoint as the service gives it, several one after the other, or lines of JSON with a member {@code checkpoint}.
     */
    static EarlierCheckpoints read(Path file, String origin) {
        List<Checkpoint> ofThisLog = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String note = nextNote(lines); note != null; note = nextNote(lines)) {
                Checkpoint checkpoint = Checkpoint.of(note);
                if (checkpoint.origin().equals(origin)) {
                    ofThisLog.add(checkpoint);
                }
                if (ofThisLog.size() > MOST) {
                    throw new Misuse(
                            "The file " + file + " has more than " + MOST + " checkpoints of this log; give fewer at once.");
                }
            }
        } catch (IOException | Unreadable unreadable) {
            throw new Misuse("The file of earlier checkpoints " + file + " cannot be read as such.");
        }
        if (ofThisLog.isEmpty()) {
            throw new Misuse("The file " + file + " has no checkpoint of " + origin + ", whose export this is.");
        }
        return new EarlierCheckpoints(ofThisLog);
    }

    private static @Nullable String nextNote(BufferedReader lines) throws IOException {
        StringBuilder note = new StringBuilder();
        boolean signed = false;
        while (true) {
            lines.mark(Lines.LONGEST);
            String line = lines.readLine();
            if (line == null || (signed && !line.startsWith("— "))) {
                if (line != null) {
                    lines.reset();
                }
                return note.isEmpty() ? null : note.toString();
            }
            if (note.isEmpty() && line.startsWith("{")) {
                Optional<String> checkpoint = checkpointIn(line);
                if (checkpoint.isPresent()) {
                    return checkpoint.get();
                }
                continue;
            }
            if (!note.isEmpty() || !line.isBlank()) {
                note.append(line).append('\n');
                signed = line.startsWith("— ");
            }
            if (note.length() > Lines.LONGEST) {
                throw new Unreadable("a note is longer than " + Lines.LONGEST + " signs");
            }
        }
    }

    /** A witness's file holds keys too, and after a crash perhaps half a line. */
    private static Optional<String> checkpointIn(String line) {
        try {
            return Optional.ofNullable(Json.read(line).path("checkpoint").textValue());
        } catch (Unreadable torn) {
            return Optional.empty();
        }
    }

    Set<Long> sizes() {
        Set<Long> sizes = new TreeSet<>();
        checkpoints.forEach(checkpoint -> sizes.add(checkpoint.size()));
        return sizes;
    }

    void compare(Checkpoint now, GrowingTree tree, TrustedKeys keys, Findings findings) {
        for (Checkpoint earlier : checkpoints) {
            String name = "the earlier checkpoint of size " + earlier.size();
            if (!keys.vouchFor(earlier.note(), earlier.origin(), name, findings)) {
                continue;
            }
            byte[] root = tree.rootAt(earlier.size());
            if (earlier.size() > now.size()) {
                findings.add("Truncated tail or older backup: " + name + " is larger than this export's, which is of size "
                        + now.size() + ": events that had been sealed are gone.");
            } else if (root == null) {
                largestBefore = Math.max(largestBefore, earlier.size());
            } else if (Arrays.equals(root, earlier.root())) {
                shown++;
                largestShown = Math.max(largestShown, earlier.size());
            } else {
                findings.add("Rewritten history: the first " + earlier.size() + " leaves do not give the root of " + name
                        + ", so what was sealed then is not what the log holds now.");
            }
        }
    }

    /** Nothing was wrong, but nothing was shown either: what the auditor has to bring instead. */
    void refuseWhereNothingWasShown(Header header) {
        if (shown == 0 && largestBefore >= 0) {
            throw new Misuse(
                    "Not shown: this export begins at leaf " + header.first() + ", after the earlier checkpoint of size "
                            + largestBefore
                            + ", and cannot show that it continues it; ask for an export from an earlier time, one that "
                            + "begins at leaf " + largestBefore + " or before. Nothing else is wrong with this export.");
        }
    }

    String toldAsWell() {
        if (shown == 0) {
            return "";
        }
        return shown == 1 ? "; it continues the earlier checkpoint of size " + largestShown
                : "; it continues " + shown + " earlier checkpoints, the last of size " + largestShown;
    }
}
