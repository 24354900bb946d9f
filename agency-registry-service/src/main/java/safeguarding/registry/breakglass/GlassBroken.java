package safeguarding.registry.breakglass;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.kit.event.Announcement;

/** Somebody reads a concern of which his agency was not told. Nothing of why: that is for the recorder to ask for. */
record GlassBroken(UUID id, UUID concern, String recordedBy, String agency, Instant occurredAt)
        implements
            Announcement {

    @Override
    @JsonIgnore
    public String type() {
        return "safeguarding.break-glass.opened.v1";
    }

    @Override
    @JsonIgnore
    public String topic() {
        return "safeguarding.break-glass";
    }

    @Override
    @JsonIgnore
    public UUID subject() {
        return id;
    }
}
