package safeguarding.referral.followup;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record RecommendationFallenDue(UUID id, long version, String agency, Instant dueAt,
        Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.recommendation.fallen-due.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.recommendation";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
