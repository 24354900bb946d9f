package safeguarding.kit.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** When a hub is staffed: on these days of the week, but on no bank holiday, from one time of day to another in England. */
public record OpeningHours(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    public OpeningHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("a hub that never opens has no hours to count");
        }
    }

    boolean areOn(LocalDate day, WorkingDays calendar) {
        return days.contains(day.getDayOfWeek()) && !calendar.isBankHoliday(day);
    }
}
