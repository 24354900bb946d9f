package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A child for whom it is looked.
 *
 * @param id by which gaps name the child
 * @param records all records of the child
 * @param asked the days on which somebody was asked who cares for the child
 */
public record WatchedChild(UUID id, Set<UUID> records, List<LocalDate> asked) {

    public WatchedChild {
        records = Set.copyOf(records);
        asked = List.copyOf(asked);
    }

    boolean isAmong(Collection<UUID> people) {
        return !Collections.disjoint(records, people);
    }
}
