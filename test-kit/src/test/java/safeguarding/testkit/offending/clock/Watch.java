package safeguarding.testkit.offending.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;

class Watch {

    Instant instant() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Clock utc() {
        return Clock.systemUTC();
    }

    Clock ticking() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }

    Supplier<Year> later() {
        return Year::now;
    }
}
