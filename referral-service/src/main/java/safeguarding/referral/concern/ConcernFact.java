package safeguarding.referral.concern;

import java.time.Instant;
import java.util.UUID;

/** That there is a concern, of what kind and about whom; never what it says. */
public record ConcernFact(UUID id, long version, UUID subject, String kind, String concernClass, String recordedBy,
        Instant occurredAt, boolean withdrawn) {
}
