package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;

/**
 * One line of an agency's chronology, as far as merging looks at it.
 *
 * @param heardFrom the agency from which it has it, where it does not know it itself
 * @param sort what sort of thing happened, by a code
 * @param people records of those whom it is about
 * @param childHeard whether a child is heard in it
 * @param answered whether it says what was done, or asks for nothing
 * @param confirms lines that say the same, according to this one
 * @param contradicts lines that say otherwise, according to this one
 */
public record Line(UUID id, long version, String agency, @Nullable String heardFrom, String sort,
        @Nullable PartialDate happened, @Nullable PartialDate until, Set<UUID> people, boolean childHeard, boolean answered,
        Set<UUID> confirms, Set<UUID> contradicts) {

    public Line {
        people = Set.copyOf(people);
        confirms = Set.copyOf(confirms);
        contradicts = Set.copyOf(contradicts);
    }

    /** Who knows it: hearsay has the source of what was heard. */
    String source() {
        return heardFrom == null ? agency : heardFrom;
    }

    boolean isDated() {
        return happened != null && happened.knowsYear();
    }

    /** Where a day or a month is not known, the first that it can be. */
    @Nullable
    LocalDate day() {
        return happened == null || !happened.knowsYear() ? null : happened.date();
    }
}
