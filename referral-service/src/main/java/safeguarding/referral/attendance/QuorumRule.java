package safeguarding.referral.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Who has to take part, in one version.
 *
 * @param counts the ways of taking part that count
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record QuorumRule(String id, int version, LocalDate from, @Nullable LocalDate to, List<Sector> sectors,
        Set<AttendanceMode> counts) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Present are the types of the agencies that took part in a way that counts. */
    Quorum of(Collection<String> present) {
        return Quorum.without(id, version, sectors.stream()
                .filter(sector -> sector.types().stream().noneMatch(present::contains)).map(Sector::sector).toList());
    }

    /** A sector, and the types of agencies any of which stands for it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sector(String sector, Set<String> types) {
    }
}
