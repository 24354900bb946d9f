package safeguarding.kit.trail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What one row of the trail says of the act itself. */
record Entry(String action, String decision, @Nullable UUID subject, @Nullable Long version, @Nullable String view,
        @Nullable Integer hits,
        @Nullable String digest, @Nullable String topic, @Nullable String payload) {

    static Entry of(String action, @Nullable UUID subject) {
        return new Entry(action, "PERMIT", subject, null, null, null, null, null, null);
    }

    static Entry refusal(String method, String path, int status) {
        return new Entry("access.refused", "DENY", null, (long) status, method + " " + path, null, null, null, null);
    }

    Entry at(Kept kept) {
        return new Entry(action, decision, subject, kept.version(), view, hits, kept.digest(), topic, payload);
    }

    Entry viewed(long readVersion, String readView) {
        return new Entry(action, decision, subject, readVersion, readView, hits, digest, topic, payload);
    }

    Entry found(int count) {
        return new Entry(action, decision, subject, version, view, count, digest, topic, payload);
    }

    Entry told(String toTopic, String message) {
        return new Entry(action, decision, subject, version, view, hits, digest, toTopic, message);
    }
}
