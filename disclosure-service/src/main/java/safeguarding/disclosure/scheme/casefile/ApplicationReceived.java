package safeguarding.disclosure.scheme.casefile;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** An application was taken. */
public record ApplicationReceived(UUID id, long version, String agency, Instant occurredAt) implements Announcement {

    public static ApplicationReceived of(Application application, Instant now) {
        return new ApplicationReceived(application.id(), application.version(), application.agency(), now);
    }

    @Override
    public String type() {
        return "safeguarding.scheme-application.received.v1";
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
