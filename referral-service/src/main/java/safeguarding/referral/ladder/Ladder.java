package safeguarding.referral.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The stages at one hub, from the lowest.
 *
 * @param hubs for which it holds; none for all that have none of their own
 * @param partnership the safeguarding partnership that sees every disagreement there, by its slug, where one is known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Ladder(String id, int version, LocalDate from, @Nullable LocalDate to, @Nullable List<String> hubs,
        @Nullable String partnership, List<Stage> stages) {

    public Stage lowest() {
        return stages.get(0);
    }

    public Stage at(String stage) {
        return stages.get(indexOf(stage));
    }

    public Optional<Stage> above(String stage) {
        int next = indexOf(stage) + 1;
        return next < stages.size() ? Optional.of(stages.get(next)) : Optional.empty();
    }

    private int indexOf(String stage) {
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).stage().equals(stage)) {
                return i;
            }
        }
        throw new IllegalArgumentException("this ladder has no such stage");
    }

    boolean holds(String hub, LocalDate day) {
        return (hubs == null || hubs.contains(hub)) && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
