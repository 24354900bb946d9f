package safeguarding.registry.linking;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about two records, and whether it was taken back.
 *
 * @param settles it ends a dispute: what was decided before it about the two counts no more while it stands
 */
record LinkDecision(UUID id, UUID record, UUID other, Meaning decision, String decidedBy, String agency, Instant decidedAt,
        boolean settles, @Nullable Instant withdrawnAt, long version) {

    /** What was decided. */
    enum Meaning {
        SAME_PERSON,
        DIFFERENT_PEOPLE
    }

    LinkDecision withdrawn(Instant now) {
        return new LinkDecision(id, record, other, decision, decidedBy, agency, decidedAt, settles, now, version + 1);
    }
}
