package safeguarding.registry.linking;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A decision about two records, as the agency sees it that made it. */
record LinkDecisionView(UUID id, UUID record, UUID other, LinkDecision.Meaning decision, String decidedBy, Instant decidedAt,
        boolean settles, @Nullable Instant withdrawnAt, long version) {

    static LinkDecisionView of(LinkDecision decision) {
        return new LinkDecisionView(decision.id(), decision.record(), decision.other(), decision.decision(),
                decision.decidedBy(),
                decision.decidedAt(), decision.settles(), decision.withdrawnAt(), decision.version());
    }
}
