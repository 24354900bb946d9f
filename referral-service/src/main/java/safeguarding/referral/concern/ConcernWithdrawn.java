package safeguarding.referral.concern;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record ConcernWithdrawn(UUID id, long version, String kind, String concernClass, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.concern.withdrawn.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.concern";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
