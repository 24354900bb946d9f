package safeguarding.disclosure.enquiry;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/**
 * An agency has answered.
 *
 * @param agency that is asked
 */
record EnquiryAnswered(UUID id, long version, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.involvement-enquiry.answered.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.involvement-enquiry";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
