package safeguarding.registry.notice;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.trail.Chain;
import safeguarding.kit.trail.Chain.Decision;
import safeguarding.registry.routing.Agreement;

/** Where a line of the ledger stands in the trail: in the chain of its concern, with whom it is about and what it rests on. */
final class NoticeChain {

    private NoticeChain() {
    }

    static Chain of(Notice notice, @Nullable Agreement agreement) {
        return Chain.of(notice.concern()).with(notice.agency())
                .under(agreement == null ? null : agreement.id() + " v" + agreement.version())
                .decided(decision(notice.verdict().state()));
    }

    private static Decision decision(NoticeState state) {
        return switch (state) {
            case TOLD -> Decision.PERMIT;
            case AWAITING_DECISION -> Decision.REVIEW;
            default -> Decision.DENY;
        };
    }
}
