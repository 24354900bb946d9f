package safeguarding.registry.courier;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What came of one call.
 *
 * @param reason a code of ours; nothing that the other side wrote
 * @param patience how long it asks us to wait
 */
record Answer(Kind kind, String reason, @Nullable Duration patience) {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int GONE = 410;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;

    /** Whose fault it is. */
    enum Kind {
        /** It has it. */
        TAKEN,
        /** It will never take this one; it may well take the next. */
        PAYLOAD_REFUSED,
        /** It takes nothing now; whatever it is, the next would fare no better. */
        ENDPOINT_FAILED,
        /** It says that there is nobody any more. */
        ENDPOINT_GONE
    }

    static Answer failed(String reason) {
        return new Answer(Kind.ENDPOINT_FAILED, reason, null);
    }

    static Answer of(int status, @Nullable Duration patience) {
        return new Answer(kind(status), "STATUS_" + status, patience);
    }

    private static Kind kind(int status) {
        if (status >= 200 && status < 300) {
            return Kind.TAKEN;
        }
        if (status == GONE) {
            return Kind.ENDPOINT_GONE;
        }
        boolean passes = status == REQUEST_TIMEOUT || status == TOO_EARLY || status == TOO_MANY;
        return status >= 400 && status < 500 && !passes ? Kind.PAYLOAD_REFUSED : Kind.ENDPOINT_FAILED;
    }
}
