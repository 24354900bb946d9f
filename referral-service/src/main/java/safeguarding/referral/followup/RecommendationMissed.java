package safeguarding.referral.followup;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record RecommendationMissed(UUID id, long version, String agency, String role, Instant dueAt,
        Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.recommendation.missed.v1";
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
