package safeguarding.kit.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

/** England's working days: neither weekend nor bank holiday. */
public final class WorkingDays {

    private static final String ENGLAND = "eng";
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager known = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();
    private final Set<LocalDate> proclaimed;

    /** Those proclaimed are the bank holidays of which the library does not know yet, for instance of a coronation. */
    public WorkingDays(Set<LocalDate> proclaimed) {
        this.proclaimed = Set.copyOf(proclaimed);
    }

    public boolean isWorking(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isBankHoliday(day);
    }

    /** The so-manieth working day after this day, which itself never counts. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0;) {
            reached = reached.plusDays(1);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    boolean isBankHoliday(LocalDate day) {
        return proclaimed.contains(day) || years.computeIfAbsent(day.getYear(), this::of).contains(day);
    }

    private Set<LocalDate> of(int year) {
        return known.getHolidays(Year.of(year), ENGLAND).stream().map(Holiday::getDate).collect(Collectors.toUnmodifiableSet());
    }
}
