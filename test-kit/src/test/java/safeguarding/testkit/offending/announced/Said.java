package safeguarding.testkit.offending.announced;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

class Said implements Announcement {

    private UUID changing = new UUID(0, 0);

    @Override
    public String type() {
        return "safeguarding.example.said.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.example";
    }

    @Override
    public UUID subject() {
        return changing;
    }

    @Override
    public Instant occurredAt() {
        return Instant.EPOCH;
    }

    void change(UUID other) {
        changing = other;
    }
}
