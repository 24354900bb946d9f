package safeguarding.registry.delivery;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Fault;
import safeguarding.kit.problem.Invalid;

/** The time from which an agency reads again, when it has lost its cursor. */
final class Since {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    private Since() {
    }

    static Instant parse(@Nullable String after, String written) {
        try {
            Instant time = Instant.parse(written);
            if (after == null && !time.isBefore(FIRST) && !time.isAfter(LAST)) {
                return time;
            }
        } catch (DateTimeParseException noTime) {
            throw refused();
        }
        throw refused();
    }

    private static Invalid refused() {
        return new Invalid(
                List.of(new Fault("/since", "This is a time, written as in 2026-11-22T09:30:00Z, and goes without a cursor.")));
    }
}
