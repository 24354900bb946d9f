package safeguarding.registry.override;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.registry.routing.Detail;
import safeguarding.registry.routing.Situation;

/**
 * Somebody's decision about telling one agency of one concern.
 *
 * @param detail for TELL, how much it may read where the agreement says nothing of that
 * @param reason as a code; the words are in the kept version
 * @param decidedFor the agency of whoever decided
 */
public record RoutingOverride(UUID id, UUID concern, String agency, Verdict verdict, @Nullable Detail detail, String reason,
        LocalDate reviewOn, String decidedBy, String decidedFor, Instant decidedAt, @Nullable Instant withdrawnAt,
        long version) {

    /** What is to happen. */
    public enum Verdict {
        TELL,
        DO_NOT_TELL
    }

    public RoutingOverride withdrawn(Instant at) {
        return new RoutingOverride(id, concern, agency, verdict, detail, reason, reviewOn, decidedBy, decidedFor, decidedAt, at,
                version + 1);
    }

    Situation.Overruling fact() {
        return new Situation.Overruling(id, agency, detail, reason, reviewOn);
    }
}
