package safeguarding.disclosure.scheme.casefile;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/**
 * An application has ended; how and when, only its force knows. It has no version, which would count what was done before.
 *
 * @param occurredAt when it is said
 */
record ApplicationConcluded(UUID id, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.scheme-application.concluded.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.scheme-application";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
