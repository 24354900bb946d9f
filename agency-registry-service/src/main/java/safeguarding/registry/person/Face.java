package safeguarding.registry.person;

import java.util.HashSet;
import java.util.Set;

import safeguarding.registry.matching.JoinKeys;
import safeguarding.registry.matching.Particulars;

/**
 * All that matching looks at in a record. To bring a name into the shape in which it is compared costs more than to compare it.
 *
 * @param keys of which the machine may only join those who share one
 */
public record Face(boolean identified, Particulars particulars, Set<String> keys) {

    static Face of(PersonRecord record) {
        return of(record, Set.of());
    }

    /** @param crowded keys that stand on too many records to say who anybody is */
    static Face of(PersonRecord record, Set<String> crowded) {
        Particulars all = Particulars.of(record.identity());
        Set<String> keys = new HashSet<>(JoinKeys.of(all));
        keys.removeAll(crowded);
        return new Face(record.identified(), all.without(crowded), Set.copyOf(keys));
    }
}
