package safeguarding.registry.courier;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What came of one call.
 *
 * @param reason a code of ours; nothing that the other side wrote
 * @param sent whether the item has left, as far as we can know
 * @param patience how long it asks us to wait
 */
record Answer(Kind kind, String reason, boolean sent, @Nullable Duration patience) {

    private static final int GONE = 410;

    // Of what was sent, in so many words. A mistyped secret or path answers 401 or 404, and the next item would fare no better.
    private static final Set<Integer> ABOUT_THE_PAYLOAD = Set.of(400, 413, 415, 422);

    /** Whose fault it is. */
    enum Kind {
        /** It has it. */
        TAKEN,
        /** It will never take this one; it may well take the next. */
        PAYLOAD_REFUSED,
        /** It takes nothing now; whatever it is, the next would fare no better. */
        ENDPOINT_FAILED,
        /** It says that there is nobody any more. */
        ENDPOINT_GONE,
        /** Nobody's but ours: we stopped, or may send no more. It says nothing of the endpoint, so nothing is written. */
        STOPPED
    }

    /** It was not even reached, or broke off before it had everything. */
    static Answer failed(String reason) {
        return new Answer(Kind.ENDPOINT_FAILED, reason, false, null);
    }

    /** It has the item, perhaps, and has not said so. */
    static Answer silent() {
        return new Answer(Kind.ENDPOINT_FAILED, "TIMEOUT", true, null);
    }

    static Answer stopped() {
        return new Answer(Kind.STOPPED, "STOPPED", false, null);
    }

    static Answer of(int status, @Nullable Duration patience) {
        return new Answer(kind(status), "STATUS_" + status, true, patience);
    }

    private static Kind kind(int status) {
        if (status >= 200 && status < 300) {
            return Kind.TAKEN;
        }
        if (status == GONE) {
            return Kind.ENDPOINT_GONE;
        }
        return ABOUT_THE_PAYLOAD.contains(status) ? Kind.PAYLOAD_REFUSED : Kind.ENDPOINT_FAILED;
    }
}
