package safeguarding.referral.recommendation;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record RecommendationCorrected(UUID id, long version, String agency, String kind, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.recommendation.corrected.v1";
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
