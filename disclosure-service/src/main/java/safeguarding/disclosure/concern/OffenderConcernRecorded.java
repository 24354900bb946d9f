package safeguarding.disclosure.concern;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

record OffenderConcernRecorded(UUID id, long version, String kind, String concernClass,
        Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.offender-concern.recorded.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.offender-concern";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
