package safeguarding.registry.escalation;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.kit.event.Announcement;

/** A notice was not taken up in time, and this role is told; or soon will not have been, and is reminded of. */
record NoticeEscalated(UUID id, long version, UUID concern, String agency, String role, Instant dueAt, Instant occurredAt,
        @JsonIgnore EscalationKind kind)
        implements
            Announcement {

    @Override
    @JsonIgnore
    public String type() {
        return kind.type();
    }

    @Override
    @JsonIgnore
    public String topic() {
        return "safeguarding.notice";
    }

    @Override
    @JsonIgnore
    public UUID subject() {
        return id;
    }
}
