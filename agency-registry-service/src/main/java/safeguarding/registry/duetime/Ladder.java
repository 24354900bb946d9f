package safeguarding.registry.duetime;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.clock.TimeLimit;

/** Who is told one after the other, in one version. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Ladder(int version, LocalDate from, @Nullable LocalDate to, String remindedRole, List<Above> rungs) {

    /** A role, and how long after the limit it is told; at once without. */
    record Above(String role, @Nullable TimeLimit after) {
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
