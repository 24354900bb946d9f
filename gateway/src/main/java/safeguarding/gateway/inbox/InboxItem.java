package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An item of the inbox, as the registry gives it: there may be several of one notice. An enquiry is about nobody whom the
 * agency
 * could know by it, and what is no notice has neither notice nor concern.
 */
record InboxItem(String kind, @Nullable String notice, @Nullable About about, @Nullable Pointed concern,
        @Nullable Matter matter, Instant putAt, @Nullable Instant acknowledgeBy, @Nullable Instant acknowledgedAt,
        @Nullable Instant recallConfirmedAt) {

    record About(String yourReference, String kind) {
    }

    /** Only its id once the agency stands as told no more. */
    record Pointed(String id, @Nullable String kind, @Nullable String pointer) {
    }

    /** What it is about that is about no notice. */
    record Matter(String id) {
    }

    /** What it is about: the same of whatever came about the same. */
    Object subject() {
        return notice != null ? notice : matter != null ? matter.id() : this;
    }

    /** Whether it tells of a concern about somebody whom the agency works with. */
    boolean isOfAConcern() {
        return notice != null && about != null && concern != null;
    }

    boolean isRecalled() {
        return concern != null && concern.pointer() == null;
    }

    /** The service in which the concern is kept, as the pointer begins. */
    String owner() {
        String pointer = concern == null ? null : concern.pointer();
        return pointer != null && pointer.startsWith("/disclosure/") ? "disclosure" : "referral";
    }
}
