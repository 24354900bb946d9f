package safeguarding.disclosure.concern;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A concern as each version of it is kept. */
record ConcernContent(UUID id, long version, UUID offender, String recordedBy, ConcernText text, Instant recordedAt,
        Instant changedAt,
        boolean withdrawn, @Nullable String withdrawalReason) {

    static ConcernContent of(Concern concern) {
        return new ConcernContent(concern.id(), concern.revision(), concern.offender(), concern.recordedBy(), concern.text(),
                concern.recordedAt(), concern.changedAt(), concern.isWithdrawn(), concern.withdrawalReason());
    }

    @Override
    public String toString() {
        return "ConcernContent[…]";
    }
}
