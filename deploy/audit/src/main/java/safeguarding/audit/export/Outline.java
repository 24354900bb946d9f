package safeguarding.audit.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

import safeguarding.audit.log.Hashing;
import safeguarding.audit.log.Unreadable;

/** Where the parts of an export lie in its file, what its ends say, and the digest of everything before its last line. */
public record Outline(Header header, Trailer trailer, String digest, long eventsAt, long listAt, long trailerAt) {

    private static final byte[] LIST = "{\"leaves\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TRAILER = "{\"checkpoint\":".getBytes(StandardCharsets.UTF_8);

    public static Outline of(Path export) throws IOException {
        try (Lines lines = new Lines(export, 0)) {
            return read(lines);
        }
    }

    private static Outline read(Lines lines) {
        byte[] line = lines.next();
        if (line == null) {
            throw new Unreadable("it is empty");
        }
        Header header = Header.of(line);
        MessageDigest digest = Hashing.sha256();
        take(digest, line);
        long eventsAt = lines.offset();
        long listAt = -1;
        long at = eventsAt;
        for (line = lines.next(); line != null; line = lines.next()) {
            if (startsWith(line, TRAILER)) {
                return ended(lines, new Outline(header, trailer(line), Hashing.written(digest.digest()), eventsAt,
                        listAt < 0 ? at : listAt, at));
            }
            boolean list = startsWith(line, LIST);
            if (list && listAt < 0) {
                listAt = at;
            } else if (!list && listAt >= 0) {
                throw new Unreadable("something stands between the list of its leaves and its last line");
            }
            take(digest, line);
            at = lines.offset();
        }
        throw new Unreadable("it does not end with a checkpoint, so it was cut off on the way; fetch it again");
    }

    private static Outline ended(Lines lines, Outline outline) {
        if (lines.next() != null) {
            throw new Unreadable("something stands behind its last line");
        }
        return outline;
    }

    private static Trailer trailer(byte[] line) {
        try {
            return Trailer.of(line);
        } catch (Unreadable part) {
            throw new Unreadable("its last line: " + part.sentence());
        }
    }

    private static void take(MessageDigest digest, byte[] line) {
        digest.update(line);
        digest.update((byte) '\n');
    }

    private static boolean startsWith(byte[] line, byte[] beginning) {
        return line.length >= beginning.length
                && Arrays.equals(line, 0, beginning.length, beginning, 0, beginning.length);
    }
}
