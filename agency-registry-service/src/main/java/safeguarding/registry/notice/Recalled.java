package safeguarding.registry.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What agencies were told was taken back, and they are to confirm it. Fired in the transaction that takes it back, in the lane.
 */
public record Recalled(List<Recall> recalls) {

    public Recalled {
        recalls = List.copyOf(recalls);
    }

    /** One of them. */
    public record Recall(UUID notice, Instant recalledAt, Instant confirmBy) {
    }
}
