package safeguarding.disclosure.offender;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record OffenderRecorded(UUID id, long version, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.offender.recorded.v1";
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
