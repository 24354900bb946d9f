package safeguarding.audit.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A C2SP signed note: a text, and under it who has signed it. */
public record SignedNote(String text, List<Line> signatures) {

    private static final Pattern LINE = Pattern.compile("— ([^\\s+]{1,200}) ([A-Za-z0-9+/]{1,1000}={0,2})");
    private static final int MOST_SIGNATURES = 100;
    private static final int HASH_BYTES = 4;

    public record Line(String name, int hash, byte[] signature) {
    }

    /** What the signatures are worth to somebody who trusts certain keys and no others. */
    public record Judgement(List<VerifierKey> good, List<VerifierKey> bad) {

        public boolean trusted() {
            return bad.isEmpty() && !good.isEmpty();
        }
    }

    public static SignedNote of(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || blank + 2 == note.length() || !note.endsWith("\n")
                || note.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            throw new Unreadable("it is no signed note");
        }
        List<String> lines = Arrays.asList(note.substring(blank + 2, note.length() - 1).split("\n", -1));
        if (lines.size() > MOST_SIGNATURES) {
            throw new Unreadable("it bears more than " + MOST_SIGNATURES + " signatures");
        }
        List<Line> signatures = new ArrayList<>();
        lines.forEach(line -> signatures.add(line(line)));
        return new SignedNote(note.substring(0, blank + 1), List.copyOf(signatures));
    }

    private static Line line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Unreadable("a line under its text is no signature");
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(parts.group(2));
        } catch (IllegalArgumentException damaged) {
            throw new Unreadable("a signature's base64 is damaged");
        }
        if (bytes.length <= HASH_BYTES) {
            throw new Unreadable("a signature is too short");
        }
        return new Line(parts.group(1), ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, HASH_BYTES, bytes.length));
    }

    /**
     * Signatures of keys that are not known count for nothing, as the specification has it: during a rotation there are some.
     */
    public Judgement judgedBy(List<VerifierKey> known) {
        List<VerifierKey> good = new ArrayList<>();
        List<VerifierKey> bad = new ArrayList<>();
        Set<VerifierKey> seen = new HashSet<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (Line line : signatures) {
            for (VerifierKey key : known) {
                if (key.name().equals(line.name()) && key.hash() == line.hash() && seen.add(key)) {
                    (key.verifies(bytes, line.signature()) ? good : bad).add(key);
                }
            }
        }
        return new Judgement(List.copyOf(good), List.copyOf(bad));
    }

    public String signers() {
        return String.join(", ",
                signatures.stream().map(line -> "%s+%08x".formatted(line.name(), line.hash())).distinct().toList());
    }
}
