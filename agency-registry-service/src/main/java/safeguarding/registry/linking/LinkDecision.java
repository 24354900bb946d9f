package safeguarding.registry.linking;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A person's decision about two records, and whether it was taken back. */
record LinkDecision(UUID id, UUID record, UUID other, Meaning decision, String decidedBy, String agency, Instant decidedAt,
        @Nullable Instant withdrawnAt, long version) {

    /** What was decided. */
    enum Meaning {
        SAME_PERSON,
        DIFFERENT_PEOPLE
    }

    LinkDecision withdrawn(Instant now) {
        return new LinkDecision(id, record, other, decision, decidedBy, agency, decidedAt, now, version + 1);
    }
}
