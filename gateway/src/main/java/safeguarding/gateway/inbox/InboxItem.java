package safeguarding.gateway.inbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** An item of the inbox, as the registry gives it: there may be several of one notice. */
record InboxItem(String kind, String notice, About about, Pointed concern, Instant putAt, @Nullable Instant acknowledgeBy,
        @Nullable Instant acknowledgedAt, @Nullable Instant recallConfirmedAt) {

    record About(String yourReference, String kind) {
    }

    /** Only its id once the agency stands as told no more. */
    record Pointed(String id, @Nullable String kind, @Nullable String pointer) {
    }

    boolean isRecalled() {
        return concern.pointer() == null;
    }

    /** The service in which the concern is kept, as the pointer begins. */
    String owner() {
        String pointer = concern.pointer();
        return pointer != null && pointer.startsWith("/disclosure/") ? "disclosure" : "referral";
    }
}
