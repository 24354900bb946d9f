package safeguarding.kit.event;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A change that others are told about: a record whose own components, written as JSON, are the whole message. Ids, codes and
 * times only; the
 * contract tests refuse anything else.
 */
public interface Announcement {

    /** For instance {@code safeguarding.referral.recorded.v1}. */
    @JsonIgnore
    String type();

    /** The topic of the publisher's aggregate, for instance {@code safeguarding.referral}. */
    @JsonIgnore
    String topic();

    /** The id of the aggregate: the Kafka key, so that the announcements of one record keep their order. */
    @JsonIgnore
    UUID subject();

    Instant occurredAt();
}
