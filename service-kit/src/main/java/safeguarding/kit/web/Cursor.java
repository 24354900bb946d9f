package safeguarding.kit.web;

import java.nio.ByteBuffer;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Refusal;

/** A place in an ordered list, opaque to callers so that what is behind it can change. */
public record Cursor(long position) {

    private static final byte VERSION = 1;

    public static final Cursor START = new Cursor(0);

    public String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Long.BYTES).put(VERSION).putLong(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The start for none; 400 for one that we did not make. */
    public static Cursor decode(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return START;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            if (bytes.length == 1 + Long.BYTES && bytes[0] == VERSION) {
                long position = ByteBuffer.wrap(bytes, 1, Long.BYTES).getLong();
                if (position >= 0) {
                    return new Cursor(position);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw new CursorUnreadable();
        }
        throw new CursorUnreadable();
    }

    /** 400: this cursor is not one of ours. */
    static class CursorUnreadable extends Refusal {

        private static final long serialVersionUID = 1L;

        CursorUnreadable() {
            super(400, "This cursor is not one that was given out here. Start without one.");
        }
    }
}
