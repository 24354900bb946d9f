package safeguarding.referral.strategy;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record DiscussionConcluded(UUID id, long version, UUID referral, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.strategy-discussion.concluded.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.strategy-discussion";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
