package safeguarding.disclosure.code;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is where these laws apply; between midnight in London and midnight in UTC the two differ. */
public final class EnglishDay {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private EnglishDay() {
    }

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ENGLAND);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toInstant();
    }
}
