package safeguarding.registry.delivery;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;
import safeguarding.kit.web.Cursor;

/** From where everything is to be sent again: a time, or a cursor of the inbox. */
public record NewReplay(@Schema(examples = "2026-11-15T00:00:00Z") @Nullable Instant since,
        @Size(max = 100) @Nullable String after) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    public void check() {
        if ((since == null) == (after == null)) {
            throw new Invalid(List.of(new Fault("/since", "Say either since when or after which cursor.")));
        }
        if (since != null && (since.isBefore(FIRST) || since.isAfter(LAST))) {
            throw new Invalid(List.of(new Fault("/since", "This is no time of our times.")));
        }
    }

    /** The position in the inbox behind which it begins: never later than where the agency stands. */
    public long beginning(Inboxes inboxes, String agency, long sentUpTo) {
        return Math.min(sentUpTo, since == null ? Cursor.decode(after).position() : inboxes.before(agency, since));
    }
}
