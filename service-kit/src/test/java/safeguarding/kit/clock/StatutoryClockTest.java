package safeguarding.kit.clock;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static safeguarding.kit.clock.TimeLimit.Until.END_OF_DAY;
import static safeguarding.kit.clock.TimeLimit.Until.SAME_TIME;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {

    private static final OpeningHours NINE_TO_FIVE = new OpeningHours(
            Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    private final WorkingDays england = new WorkingDays(Set.of());
    private final StatutoryClock clock = new StatutoryClock(england);

    // Clocks go forward on 29 March 2026 and back on 25 October 2026; Easter is on 5 April 2026.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | WORKING_DAYS  | SAME_TIME  | 2026-06-05T16:59:00+01:00 | 2026-06-08T16:59:00+01:00
            1  | WORKING_DAYS  | END_OF_DAY | 2026-06-05T16:59:00+01:00 | 2026-06-09T00:00:00+01:00
            1  | WORKING_DAYS  | SAME_TIME  | 2026-06-06T11:00:00+01:00 | 2026-06-09T00:00:00+01:00
            1  | WORKING_DAYS  | END_OF_DAY | 2026-06-06T11:00:00+01:00 | 2026-06-09T00:00:00+01:00
            1  | WORKING_DAYS  | SAME_TIME  | 2026-04-02T16:59:00+01:00 | 2026-04-07T16:59:00+01:00
            1  | WORKING_DAYS  | SAME_TIME  | 2026-03-27T16:59:00Z      | 2026-03-30T16:59:00+01:00
            1  | WORKING_DAYS  | SAME_TIME  | 2026-10-23T16:59:00+01:00 | 2026-10-26T16:59:00Z
            1  | WORKING_DAYS  | END_OF_DAY | 2026-10-23T16:59:00+01:00 | 2026-10-27T00:00:00Z
            1  | WORKING_DAYS  | SAME_TIME  | 2026-12-24T23:30:00Z      | 2026-12-29T23:30:00Z
            4  | WORKING_HOURS | SAME_TIME  | 2026-06-05T16:59:00+01:00 | 2026-06-08T12:59:00+01:00
            4  | WORKING_HOURS | SAME_TIME  | 2026-04-02T16:59:00+01:00 | 2026-04-07T12:59:00+01:00
            4  | WORKING_HOURS | SAME_TIME  | 2026-03-27T16:59:00Z      | 2026-03-30T12:59:00+01:00
            4  | WORKING_HOURS | SAME_TIME  | 2026-10-23T16:59:00+01:00 | 2026-10-26T12:59:00Z
            8  | WORKING_HOURS | SAME_TIME  | 2026-06-08T09:00:00+01:00 | 2026-06-08T17:00:00+01:00
            1  | WORKING_HOURS | SAME_TIME  | 2026-06-08T17:00:00+01:00 | 2026-06-09T10:00:00+01:00
            24 | HOURS         | SAME_TIME  | 2026-06-05T16:59:00+01:00 | 2026-06-06T16:59:00+01:00
            24 | HOURS         | SAME_TIME  | 2026-03-28T16:59:00Z      | 2026-03-29T17:59:00+01:00
            24 | HOURS         | SAME_TIME  | 2026-10-24T16:59:00+01:00 | 2026-10-25T15:59:00Z
            1  | DAYS          | SAME_TIME  | 2026-03-28T16:59:00Z      | 2026-03-29T16:59:00+01:00
            10 | DAYS          | END_OF_DAY | 2026-10-20T12:00:00+01:00 | 2026-10-31T00:00:00Z
            6  | MONTHS        | END_OF_DAY | 2026-08-31T12:00:00+01:00 | 2027-03-01T00:00:00Z
            3  | MONTHS        | END_OF_DAY | 2026-01-05T12:00:00Z      | 2026-04-06T00:00:00+01:00
            """)
    void a_limit_ends_when_england_s_clocks_and_calendar_say(int count, TimeLimit.Unit unit, TimeLimit.Until until,
            OffsetDateTime start, OffsetDateTime due) {
        assertThat(clock.due(new TimeLimit(count, unit, until), start.toInstant(), NINE_TO_FIVE)).isEqualTo(due.toInstant());
    }

    @Test
    void whoever_starts_later_is_never_due_earlier() {
        Random random = new Random(20261122);
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 2_000; i++) {
            TimeLimit.Unit unit = TimeLimit.Unit.values()[random.nextInt(TimeLimit.Unit.values().length)];
            TimeLimit limit = new TimeLimit(1 + random.nextInt(50), unit,
                    unit == TimeLimit.Unit.MONTHS || random.nextBoolean() ? END_OF_DAY : SAME_TIME);
            Instant earlier = from.plusSeconds(random.nextInt(86_400 * 365));
            // A whole hour of the wall clock comes twice when the clocks go back.
            Instant later = earlier.plusSeconds(3_601 + random.nextInt(86_400 * 4));
            Instant due = clock.due(limit, earlier, NINE_TO_FIVE);
            assertThat(due).as("%s from %s", limit, earlier).isAfter(earlier);
            assertThat(clock.due(limit, later, NINE_TO_FIVE)).as("%s from %s and %s", limit, earlier, later)
                    .isAfterOrEqualTo(due);
        }
    }

    @Test
    void no_limit_and_no_hours_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit(0, TimeLimit.Unit.DAYS, TimeLimit.Until.SAME_TIME));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(6, TimeLimit.Unit.MONTHS, SAME_TIME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(Set.of(MONDAY), LocalTime.of(17, 0), LocalTime.of(9, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpeningHours(Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }
}
