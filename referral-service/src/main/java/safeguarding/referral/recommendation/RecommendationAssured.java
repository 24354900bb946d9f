package safeguarding.referral.recommendation;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record RecommendationAssured(UUID id, long version, String agency, String kind, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.recommendation.assured.v1";
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
