package safeguarding.audit.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** What a C2SP tlog-checkpoint says: of this log, at this size, this was the root. */
public record Checkpoint(String origin, long size, byte[] root, SignedNote note) {

    // No sign, no leading zero, and nothing that does not fit.
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");

    public static Checkpoint of(String written) {
        SignedNote note = SignedNote.of(written);
        List<String> lines = Arrays.asList(note.text().split("\n", -1));
        if (lines.size() < 4 || lines.get(0).isBlank() || !SIZE.matcher(lines.get(1)).matches()) {
            throw new Unreadable("it is no checkpoint");
        }
        return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root(lines.get(2)), note);
    }

    private static byte[] root(String base64) {
        try {
            byte[] root = Base64.getDecoder().decode(base64);
            if (root.length == Hashing.BYTES) {
                return root;
            }
        } catch (IllegalArgumentException damaged) {
            throw new Unreadable("its root's base64 is damaged");
        }
        throw new Unreadable("its root is not 32 bytes long");
    }
}
