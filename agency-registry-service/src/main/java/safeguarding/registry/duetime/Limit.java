package safeguarding.registry.duetime;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.clock.TimeLimit;

/**
 * How long taking up a notice may last, in one version.
 *
 * @param kinds the only kinds of concern for which it holds; none for all
 * @param hubs the only agencies for which it holds; none for all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Limit(String id, int version, LocalDate from, @Nullable LocalDate to, @Nullable List<String> kinds,
        @Nullable List<String> hubs, TimeLimit limit) {

    boolean holds(String kind, String agency, LocalDate day) {
        return (kinds == null || kinds.contains(kind)) && (hubs == null || hubs.contains(agency)) && !day.isBefore(from)
                && (to == null || !day.isAfter(to));
    }

    boolean namesAgencies() {
        return hubs != null;
    }
}
