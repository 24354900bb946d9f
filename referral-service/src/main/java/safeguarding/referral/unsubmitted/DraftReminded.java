package safeguarding.referral.unsubmitted;

import java.time.Instant;
import java.util.UUID;

import safeguarding.kit.event.Announcement;

/** For its own agency: nothing of what the draft says. */
record DraftReminded(UUID id, long version, String agency, Instant dueAt, Instant occurredAt) implements Announcement {

    @Override
    public String type() {
        return "safeguarding.referral-draft.reminded.v1";
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
