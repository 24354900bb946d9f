package safeguarding.registry.reassignment;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.kit.event.Announcement;

/** An agency is to let somebody else work with a person. Nothing of who or why: that is for the agency to read. */
record ReassignmentAsked(UUID id, UUID involvement, String agency, Instant occurredAt) implements Announcement {

    @Override
    @JsonIgnore
    public String type() {
        return "safeguarding.reassignment.asked.v1";
    }

    @Override
    @JsonIgnore
    public String topic() {
        return "safeguarding.reassignment";
    }

    @Override
    @JsonIgnore
    public UUID subject() {
        return id;
    }
}
