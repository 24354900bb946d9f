package safeguarding.disclosure.reminder;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/**
 * The day on which somebody has to notify is near.
 *
 * @param id the statement that holds the requirement
 * @param agency whose statement it is
 */
record RequirementFallenDue(UUID id, long version, String agency, Instant dueAt, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.notification-requirement.fallen-due.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.notification-requirement";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
