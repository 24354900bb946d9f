package safeguarding.disclosure.enquiry;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/**
 * An agency is asked whether it works with a family.
 *
 * @param agency that is asked
 */
record EnquiryOpened(UUID id, long version, String agency, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.involvement-enquiry.opened.v1";
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
