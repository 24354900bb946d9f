package safeguarding.referral.note;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.strategy.DiscussionState;

/**
 * A strategy discussion to which an agency is invited. What it is about is read there.
 *
 * @param referral for an agency before which the referral is
 * @param awaitsReceipt whether there is a note of which nobody has said yet at this agency that it has come
 * @param receiveBy before when it is to be received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscussionItem(UUID id, long version, @Nullable UUID referral, DiscussionState state, boolean awaitsReceipt,
        @Nullable Instant receiveBy,
        @JsonIgnore long position) {
}
