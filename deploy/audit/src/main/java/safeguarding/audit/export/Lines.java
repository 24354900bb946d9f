package safeguarding.audit.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import safeguarding.audit.log.Unreadable;

/** The lines of a file as bytes, from a place in it onwards, with never more than one piece of it in memory. */
public final class Lines implements Closeable {

    /** An event has ids and codes in it; what is longer is none of ours. */
    public static final int LONGEST = 256 * 1024;

    private final InputStream file;
    private final byte[] piece = new byte[LONGEST];
    private byte[] line = new byte[4096];
    private int from;
    private int to;
    private long offset;

    public Lines(Path path, long start) throws IOException {
        FileChannel channel = FileChannel.open(path);
        this.file = Channels.newInputStream(channel.position(start));
        this.offset = start;
    }

    /** The next line without its end, or null. */
    public byte @Nullable [] next() {
        int length = 0;
        while (true) {
            if (from == to && !fill()) {
                return length == 0 ? null : cut(length, false);
            }
            int end = from;
            while (end < to && piece[end] != '\n') {
                end++;
            }
            length = append(length, end);
            if (end < to) {
                from = end + 1;
                return cut(length, true);
            }
            from = end;
        }
    }

    /** Where in the file the next line begins. */
    public long offset() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private int append(int length, int end) {
        int longer = length + end - from;
        if (longer > LONGEST) {
            throw new Unreadable("a line is longer than " + LONGEST + " bytes");
        }
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(longer, 2 * line.length)));
        }
        System.arraycopy(piece, from, line, length, end - from);
        return longer;
    }

    private byte[] cut(int length, boolean whole) {
        offset += length + (whole ? 1 : 0);
        return Arrays.copyOf(line, length);
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, file.read(piece));
            return to > 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
