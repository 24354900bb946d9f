package safeguarding.disclosure.scheme.safeguarding;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/**
 * Nobody has read it in time.
 *
 * @param agency who was told
 * @param recordedBy the force that told
 * @param role at the force, who rings now
 */
record ReferralMissed(UUID id, long version, String agency, String recordedBy, String role, Instant dueAt,
        Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.scheme-referral.missed.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.scheme-referral";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
