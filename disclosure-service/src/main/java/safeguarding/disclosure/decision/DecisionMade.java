package safeguarding.disclosure.decision;

import java.time.Instant;
import java.util.UUID;

import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.kit.event.Announcement;

/** It was decided on a request, for the first time or anew; what, the registry asks. */
record DecisionMade(UUID id, long version, UUID decision, UUID concern, Instant occurredAt) implements Announcement {

    static DecisionMade of(DisclosureRequest request, UUID decision, Instant now) {
        return new DecisionMade(request.id(), request.version(), decision, request.about().concern(), now);
    }

    @Override
    public String type() {
        return "safeguarding.disclosure-decision.made.v1";
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
