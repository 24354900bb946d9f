package safeguarding.registry.decision;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.kit.event.Announcement;

/** A decision is needed, or needed no more. Which of the two is the type of the event. */
record DisclosureRequestSettled(UUID id, long version, UUID concern, long concernVersion, String kind, String concernClass,
        String recordedBy, UUID involvement, String agency, Instant occurredAt,
        @JsonIgnore boolean standing) implements Announcement {

    static DisclosureRequestSettled of(DisclosureRequest request, String recordedBy, Instant now) {
        DisclosureRequest.Key key = request.key();
        return new DisclosureRequestSettled(key.id(), request.version(), key.concern(), request.concernVersion(),
                request.kind(), request.concernClass(), recordedBy, key.involvement(), key.agency(), now, request.standing());
    }

    @Override
    @JsonIgnore
    public String type() {
        return "safeguarding.disclosure-request." + (standing ? "opened" : "withdrawn") + ".v1";
    }

    @Override
    @JsonIgnore
    public String topic() {
        return "safeguarding.disclosure-request";
    }

    @Override
    @JsonIgnore
    public UUID subject() {
        return id;
    }
}
