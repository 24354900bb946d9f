package safeguarding.referral.note;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import safeguarding.referral.strategy.DiscussionState;

/**
 * A strategy discussion to which an agency is invited. What it is about is read there.
 *
 * @param awaitsReceipt whether there is a note of which nobody has said yet at this agency that it has come
 */
record DiscussionItem(UUID id, long version, UUID referral, DiscussionState state, boolean awaitsReceipt,
        @JsonIgnore long position) {
}
