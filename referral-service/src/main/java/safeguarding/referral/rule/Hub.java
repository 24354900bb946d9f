package safeguarding.referral.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.clock.OpeningHours;

/** How one hub works for as long as the entry holds. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Hub(String hub, LocalDate from, @Nullable LocalDate to, Set<DayOfWeek> days, LocalTime opens, LocalTime closes,
        List<String> ratings) {

    /** Stands for every hub that has no entry of its own. */
    static final String ANY = "*";

    boolean holds(String named, LocalDate day) {
        return hub.equals(named) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    OpeningHours hours() {
        return new OpeningHours(days, opens, closes);
    }
}
