package safeguarding.referral.worklist;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

/** How far somebody has read a work list: to what is due at a moment, and of that to a position. Opaque. */
record DueCursor(Instant dueAt, long position) {

    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + 2 * Long.BYTES;
    // Within the times that the database knows; ours are.
    private static final long LATEST_MICROS = TimeUnit.SECONDS.toMicros(Instant.parse("9999-01-01T00:00:00Z").getEpochSecond());

    static final DueCursor START = new DueCursor(Instant.EPOCH, 0);

    static DueCursor after(WorkItem item) {
        return new DueCursor(item.dueAt(), item.position());
    }

    String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(VERSION)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, dueAt)).putLong(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static DueCursor decoded(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == LENGTH && bytes.get() == VERSION) {
                long micros = bytes.getLong();
                if (Math.abs(micros) < LATEST_MICROS) {
                    return new DueCursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), bytes.getLong());
                }
            }
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Invalid unreadable() {
        return new Invalid(List.of(new Fault("/after", "This cursor is not one that was given out here. Start without one.")));
    }
}
