package safeguarding.disclosure.offender;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record OffenderAmended(UUID id, long version, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.offender.amended.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.offender";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
