package safeguarding.referral.reference;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.referral.deadline.DeadlineView;

/**
 * How one reader is shown the ids of one discussion or disagreement.
 *
 * @param own whether the referral is before him, so that its ids are his own to see
 */
public record Naming(UUID scope, boolean own) {

    public UUID child(UUID child) {
        return own ? child : ChildReference.of(scope, child);
    }

    public List<UUID> children(List<UUID> children) {
        return children.stream().map(this::child).toList();
    }

    public List<DeadlineView> clocks(List<DeadlineView> clocks) {
        return own ? clocks : clocks.stream().map(DeadlineView::withoutReferral).toList();
    }

    public @Nullable UUID referral(UUID referral) {
        return own ? referral : null;
    }
}
