package safeguarding.disclosure.decision;

import java.time.Instant;
import java.util.UUID;

import safeguarding.disclosure.request.DisclosureRequest;
import safeguarding.kit.event.Announcement;

/** The record of a decision was put right by another, which whoever was told has to see. */
record DecisionCorrected(UUID id, long version, UUID decision, UUID concern, Instant occurredAt) implements Announcement {

    static DecisionCorrected of(DisclosureRequest request, UUID decision, Instant now) {
        return new DecisionCorrected(request.id(), request.version(), decision, request.about().concern(), now);
    }

    @Override
    public String type() {
        return "safeguarding.disclosure-decision.corrected.v1";
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
