package safeguarding.referral.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.clock.TimeLimit;

/**
 * One limit, in one version.
 *
 * @param startedBy the happenings with any of which the clock starts
 * @param countedFrom the happening from which the limit is counted, where that is not the one that starts it
 * @param metBy the happening that is due
 * @param stoppedBy the happenings after which it is no longer due
 * @param hubs the only hubs for which it holds; none for a national one
 * @param remindAfter when whoever has it in hand is reminded, counted like the limit
 * @param escalatesTo the role that is told when it was missed
 * @param perChild whether the guidance counts for each child by itself, where it is known which one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Rule(String id, int version, LocalDate from, @Nullable LocalDate to, List<String> startedBy,
        @Nullable String countedFrom, String metBy, @Nullable List<String> stoppedBy, @Nullable List<String> hubs,
        TimeLimit limit, @Nullable TimeLimit remindAfter, String escalatesTo, @Nullable Boolean perChild) {

    public boolean countsPerChild() {
        return Boolean.TRUE.equals(perChild);
    }

    public boolean isStartedBy(Set<String> happenings) {
        return startedBy.stream().anyMatch(happenings::contains);
    }

    public boolean isMetBy(Set<String> happenings) {
        return happenings.contains(metBy);
    }

    public boolean isStoppedBy(Set<String> happenings) {
        return stoppedBy != null && stoppedBy.stream().anyMatch(happenings::contains);
    }

    boolean holds(String hub, LocalDate day) {
        return (hubs == null || hubs.contains(hub)) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
