package safeguarding.referral.unsubmitted;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** For its own agency: nothing of what the draft says. */
record DraftLeft(UUID id, long version, String agency, String role, Instant dueAt, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.referral-draft.left.v1";
    }

    @Override
    public String topic() {
        return "safeguarding.referral-draft";
    }

    @Override
    public UUID subject() {
        return id;
    }
}
