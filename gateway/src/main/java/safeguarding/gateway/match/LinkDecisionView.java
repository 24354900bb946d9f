package safeguarding.gateway.match;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A decision about two records, as the registry gives it. */
public record LinkDecisionView(String id, String record, String other, String decision, String decidedBy, Instant decidedAt,
        @Nullable Instant withdrawnAt) {

    public boolean isSame() {
        return decision.equals("SAME_PERSON");
    }
}
