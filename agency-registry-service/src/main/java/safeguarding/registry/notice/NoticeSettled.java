package safeguarding.registry.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.kit.event.Announcement;

/**
 * A line of the ledger changed: told, recalled, withheld, waiting for a decision, or lapsed. Which one is the type of the
 * event.
 */
record NoticeSettled(UUID id, long version, UUID concern, String agency, Instant occurredAt, @JsonIgnore NoticeState state)
        implements
            Announcement {

    static NoticeSettled of(Notice notice, Instant now) {
        return new NoticeSettled(notice.id(), notice.version(), notice.concern(), notice.agency(), now,
                notice.verdict().state());
    }

    @Override
    @JsonIgnore
    public String type() {
        return "safeguarding.notice." + state.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }

    @Override
    @JsonIgnore
    public String topic() {
        return "safeguarding.notice";
    }

    @Override
    @JsonIgnore
    public UUID subject() {
        return id;
    }
}
