package safeguarding.disclosure.review;

import java.time.Instant;
import java.util.UUID;

import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.kit.event.Announcement;

/**
 * The day has come on which a decision is to be looked at again.
 *
 * @param agency whose officers have to look
 */
record DecisionEscalated(UUID id, long version, UUID concern, String agency, Instant occurredAt) implements Announcement {

    static DecisionEscalated of(DisclosureRequest request, Instant now) {
        return new DecisionEscalated(request.id(), request.version(), request.about().concern(), request.decider(), now);
    }

    @Override
    public String type() {
        return "safeguarding.disclosure-decision.escalated.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.disclosure-decision";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
