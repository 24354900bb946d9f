package safeguarding.disclosure.scheme.version;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import safeguarding.kit.clock.TimeLimit;

/**
 * One limit of one version of the scheme.
 *
 * @param startedBy the happening with which the clock starts, and from which it is counted
 * @param remindAfter when whoever has it in hand is reminded
 * @param escalatesTo the role that is told when it was missed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StageClock(String id, String startedBy, String metBy, List<String> stoppedBy, TimeLimit limit,
        TimeLimit remindAfter, String escalatesTo) {
}
