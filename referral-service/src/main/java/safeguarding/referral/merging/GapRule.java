package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When silence is worth a word, in one version.
 *
 * @param days how long it may last
 * @param lookBackDays how far back it is looked for
 * @param sorts of line for which it is looked, or with exceptSorts for which it is not
 */
public record GapRule(String id, int version, GapKind kind, LocalDate from, @Nullable LocalDate to, int days, int lookBackDays,
        @Nullable List<String> sorts, @Nullable List<String> exceptSorts) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean looksAt(Line line) {
        return (sorts == null || sorts.contains(line.sort())) && !Set.copyOf(exceptSorts == null ? List.of() : exceptSorts)
                .contains(line.sort());
    }
}
