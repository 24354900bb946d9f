package safeguarding.referral.linkage;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.referral.concern.ConcernFact;

/** That there is a concern, of what kind and about whom. */
record LinkedConcern(UUID id, UUID subject, @Schema(maxLength = 60) String kind,
        @Schema(maxLength = 40) String concernClass, @Schema(maxLength = 64) String recordedBy, Instant occurredAt,
        boolean withdrawn) {

    static LinkedConcern of(ConcernFact fact) {
        return new LinkedConcern(fact.id(), fact.subject(), fact.kind(), fact.concernClass(), fact.recordedBy(),
                fact.occurredAt(), fact.withdrawn());
    }
}
