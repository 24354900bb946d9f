package safeguarding.referral.disagreement;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record DisagreementSettled(UUID id, long version, UUID referral, String kind, String agency, Instant occurredAt)
        implements
            Announcement {

    @Override
    public String type() {
        return "safeguarding.disagreement.settled.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.disagreement";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
