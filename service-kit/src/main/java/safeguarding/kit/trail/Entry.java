package safeguarding.kit.trail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.trail.Chain.Decision;

/** What one row of the trail says of the act itself. */
record Entry(String action, Chain chain, @Nullable UUID subject, @Nullable Long version, @Nullable String view,
        @Nullable Integer hits,
        @Nullable String digest, @Nullable String topic, @Nullable String payload) {

    static Entry of(String action, @Nullable UUID subject) {
        return new Entry(action, Chain.NONE, subject, null, null, null, null, null, null);
    }

    static Entry refusal(String method, String path, int status) {
        return new Entry("access.refused", Chain.NONE.decided(Decision.DENY), null, (long) status, method + " " + path, null,
                null, null, null);
    }

    static Entry refusedSignIns(int count) {
        return Entry.of("sign-in.refused", null).in(Chain.NONE.decided(Decision.DENY)).found(count);
    }

    /** What nobody says otherwise is in the chain of its own subject. */
    @Nullable
    UUID correlation() {
        return chain.correlation() == null ? subject : chain.correlation();
    }

    Entry in(Chain itsChain) {
        return new Entry(action, itsChain, subject, version, view, hits, digest, topic, payload);
    }

    Entry at(Kept kept) {
        return new Entry(action, chain, subject, kept.version(), view, hits, kept.digest(), topic, payload);
    }

    Entry viewed(long readVersion, String readView) {
        return new Entry(action, chain, subject, readVersion, readView, hits, digest, topic, payload);
    }

    Entry found(int count) {
        return new Entry(action, chain, subject, version, view, count, digest, topic, payload);
    }

    Entry told(String toTopic, String message) {
        return new Entry(action, chain, subject, version, view, hits, digest, toTopic, message);
    }
}
