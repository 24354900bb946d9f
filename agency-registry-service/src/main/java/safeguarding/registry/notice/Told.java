package safeguarding.registry.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Agencies were told, anew or for the first time, and are to acknowledge. Fired in the transaction that tells them, in the
 * lane.
 */
public record Told(List<Telling> tellings) {

    public Told {
        tellings = List.copyOf(tellings);
    }

    /** One of them. */
    public record Telling(UUID notice, Instant toldAt, Instant acknowledgeBy) {
    }
}
