package safeguarding.registry.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "exchange.duty")
interface DutyConfig {

    /** Those of which the calendar does not know yet, for instance of a coronation. */
    Optional<Set<LocalDate>> proclaimedBankHolidays();
}
