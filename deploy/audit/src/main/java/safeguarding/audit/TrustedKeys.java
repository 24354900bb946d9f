package safeguarding.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import safeguarding.audit.export.Json;
import safeguarding.audit.export.Lines;
import safeguarding.audit.log.SignedNote;
import safeguarding.audit.log.Unreadable;
import safeguarding.audit.log.VerifierKey;

/** The keys of the key file, and what they say about a signed note. */
record TrustedKeys(List<VerifierKey> keys) {

    /** One key a line, with comments after a hash; or the answer of {@code /v1/trail/keys} as it was saved. */
    static TrustedKeys read(Path file) {
        List<VerifierKey> keys = new ArrayList<>();
        for (String key : written(file)) {
            keys.add(VerifierKey.of(key).orElseThrow(() -> new Misuse("The key file " + file
                    + " has a line that is no verifier key (name+hash+base64, Ed25519), or one with a slip in it.")));
        }
        if (keys.isEmpty()) {
            throw new Misuse("The key file " + file + " has no key in it.");
        }
        return new TrustedKeys(List.copyOf(keys));
    }

    private static List<String> written(Path file) {
        String content = text(file, "key file");
        if (!content.stripLeading().startsWith("{")) {
            return content.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
        List<String> written = new ArrayList<>();
        try {
            Json.read(content).path("keys").forEach(key -> written.add(key.asText()));
        } catch (Unreadable noJson) {
            throw new Misuse("The key file " + file + " begins like JSON and is none.");
        }
        return written;
    }

    /**
     * Adds what is wrong with the signatures, and says whether the note can be relied on. The key must bear the log's own name:
     * the key of one service is nobody's for the log of another.
     */
    boolean vouchFor(SignedNote note, String origin, String what, Findings findings) {
        List<VerifierKey> ofThisLog = keys.stream().filter(key -> key.name().equals(origin)).toList();
        SignedNote.Judgement judgement = note.judgedBy(ofThisLog);
        for (VerifierKey key : judgement.bad()) {
            findings.add("Bad signature: " + what + " bears a signature in the name of " + key.label()
                    + " that this key has not made.");
        }
        if (judgement.bad().isEmpty() && judgement.good().isEmpty()) {
            findings.add("Unknown key: " + what + " is signed by " + note.signers() + ", and the key file has no such key for "
                    + origin + ".");
        }
        return judgement.trusted();
    }

    static String text(Path file, String what) {
        try {
            if (Files.size(file) > Lines.LONGEST) {
                throw new Misuse("The " + what + " " + file + " is too large to be one.");
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new Misuse("The " + what + " " + file + " cannot be read.");
        }
    }
}
