package safeguarding.referral.merging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.problem.Refusal;

/**
 * How far somebody has read a chronology: up to a place in its order, which stays where it is when the line there is taken
 * back.
 * Opaque.
 */
public record LineCursor(Line last) {

    public static final int LONGEST = 200;

    private static final int PARTS = 4;
    private static final int DATE = "2026-11-22".length();

    public static LineCursor after(Line line) {
        return new LineCursor(line);
    }

    public boolean isBefore(Line line) {
        return LineOrder.INSTANCE.compare(last, line) < 0;
    }

    public String encoded() {
        String place = written(last.happened()) + "|" + written(last.until()) + "|" + last.id() + "|" + last.agency();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /** Nothing for none; 400 for one that was not given out here. */
    public static @Nullable LineCursor decoded(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String[] place = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\|", -1);
            if (place.length == PARTS) {
                return new LineCursor(new Line(UUID.fromString(place[2]), 1, place[PARTS - 1], null, "", read(place[0]),
                        read(place[1]), Set.of(), false, false, Set.of(), Set.of()));
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOurs) {
            throw new CursorUnreadable();
        }
        throw new CursorUnreadable();
    }

    private static String written(@Nullable PartialDate date) {
        return date == null ? "" : date.date() + date.accuracyIndicator();
    }

    private static @Nullable PartialDate read(String written) {
        return written.isEmpty() ? null
                : new PartialDate(LocalDate.parse(written.substring(0, DATE)), written.substring(DATE));
    }

    /** 400: this cursor is not one of ours. */
    static class CursorUnreadable extends Refusal {

        private static final long serialVersionUID = 1L;

        CursorUnreadable() {
            super(400, "This cursor is not one that was given out here. Start without one.");
        }
    }
}
