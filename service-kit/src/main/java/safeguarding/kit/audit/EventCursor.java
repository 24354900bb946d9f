package safeguarding.kit.audit;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.event.SettledTrail.Place;
import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

/** How far an auditor has read, in the order of recording; opaque. */
final class EventCursor {

    private static final byte VERSION = 1;
    private static final int LENGTH = 1 + 2 * Long.BYTES;

    private EventCursor() {
    }

    static String encoded(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(VERSION)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, place.recordedAt()))
                .putLong(place.position());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Place decoded(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Place.START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == LENGTH && bytes.get() == VERSION) {
                Instant recordedAt = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
                return new Place(bytes.getLong(), recordedAt);
            }
        } catch (IllegalArgumentException | ArithmeticException notOurs) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Invalid unreadable() {
        return new Invalid(List.of(new Fault("/after", "This cursor is not one that was given out here. Start without one.")));
    }
}
