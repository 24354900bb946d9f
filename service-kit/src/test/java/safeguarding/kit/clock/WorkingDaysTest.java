package safeguarding.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays england = new WorkingDays(Set.of());

    // As gov.uk/bank-holidays lists them for England and Wales.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
            2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
            2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
            2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
            2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
            2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
            2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
            """)
    void the_days_on_which_england_does_not_work_are_those_of_the_government_s_list(int year, String days) {
        List<LocalDate> listed = Stream.of(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();
        List<LocalDate> weekdaysOff = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !england.isWorking(day)).toList();
        assertThat(weekdaysOff).isEqualTo(listed);
    }

    @Test
    void scotland_s_and_northern_ireland_s_holidays_are_not_england_s() {
        assertThat(england.isWorking(LocalDate.parse("2026-01-02"))).isTrue();
        assertThat(england.isWorking(LocalDate.parse("2026-03-17"))).isTrue();
        assertThat(england.isWorking(LocalDate.parse("2026-11-30"))).isTrue();
    }

    @Test
    void a_holiday_proclaimed_since_is_one() {
        LocalDate day = LocalDate.parse("2026-06-18");
        assertThat(england.isWorking(day)).isTrue();
        assertThat(new WorkingDays(Set.of(day)).isWorking(day)).isFalse();
    }

    @Test
    void days_are_counted_from_the_day_after_and_over_easter() {
        assertThat(england.after(LocalDate.parse("2026-04-02"), 1)).isEqualTo("2026-04-07");
        assertThat(england.after(LocalDate.parse("2026-04-04"), 1)).isEqualTo("2026-04-07");
        assertThat(england.after(LocalDate.parse("2026-12-23"), 3)).isEqualTo("2026-12-30");
    }
}
