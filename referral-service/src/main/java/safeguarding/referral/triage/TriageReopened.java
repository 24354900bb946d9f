package safeguarding.referral.triage;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record TriageReopened(UUID id, long version, UUID referral, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.triage.reopened.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.triage";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
