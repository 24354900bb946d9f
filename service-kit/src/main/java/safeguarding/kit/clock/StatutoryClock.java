package safeguarding.kit.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From a moment and a time limit to the moment before which a thing is to be done, in England's time and on England's working
 * days. The due moment itself is already too late, so a day that ends is due at the midnight after it.
 */
public final class StatutoryClock {

    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final WorkingDays calendar;

    public StatutoryClock(WorkingDays calendar) {
        this.calendar = calendar;
    }

    public Instant due(TimeLimit limit, Instant start, OpeningHours hours) {
        ZonedDateTime local = start.atZone(ENGLAND);
        return switch (limit.unit()) {
            case HOURS -> start.plus(Duration.ofHours(limit.count()));
            case WORKING_HOURS -> worked(Duration.ofHours(limit.count()), local, hours);
            case DAYS -> until(limit.until(), local.plusDays(limit.count()));
            case MONTHS -> until(limit.until(), local.plusMonths(limit.count()));
            case WORKING_DAYS -> workingDays(limit, local);
        };
    }

    /** What comes in when nobody works is as good as there when the next working day begins, which then counts as a whole. */
    private Instant workingDays(TimeLimit limit, ZonedDateTime from) {
        ZonedDateTime last = from.with(calendar.after(from.toLocalDate(), limit.count()));
        return until(calendar.isWorking(from.toLocalDate()) ? limit.until() : TimeLimit.Until.END_OF_DAY, last);
    }

    private static Instant until(TimeLimit.Until moment, ZonedDateTime last) {
        return switch (moment) {
            case SAME_TIME -> last.toInstant();
            case END_OF_DAY -> last.toLocalDate().plusDays(1).atStartOfDay(ENGLAND).toInstant();
        };
    }

    private Instant worked(Duration needed, ZonedDateTime from, OpeningHours hours) {
        Duration left = needed;
        for (LocalDate day = from.toLocalDate();; day = day.plusDays(1)) {
            if (!hours.areOn(day, calendar)) {
                continue;
            }
            Instant opens = day.atTime(hours.opens()).atZone(ENGLAND).toInstant();
            Instant begins = opens.isBefore(from.toInstant()) ? from.toInstant() : opens;
            Duration open = Duration.between(begins, day.atTime(hours.closes()).atZone(ENGLAND).toInstant());
            if (open.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            if (open.compareTo(Duration.ZERO) > 0) {
                left = left.minus(open);
            }
        }
    }
}
