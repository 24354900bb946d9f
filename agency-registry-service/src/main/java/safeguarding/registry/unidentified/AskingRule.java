package safeguarding.registry.unidentified;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** When somebody first asks who an adult is, in days after he was recorded, in one version. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AskingRule(int version, LocalDate from, @Nullable LocalDate to, int firstAskedAfterDays) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
