package safeguarding.registry.unheld;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** To which role it escalates, in one version. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EscalationRule(int version, LocalDate from, @Nullable LocalDate to, String escalatesTo) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
