package safeguarding.testkit.sound.intake;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

public record Published(UUID id, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.example.published.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.example";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
