package safeguarding.referral.intake;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which agency has a referral before it from a moment on.
 *
 * @param by nobody, where it was sent to nobody or was taken back
 */
public record Reception(UUID referral, long version, @Nullable String by, Instant at) {

    /** Then nobody can have had it before, and nobody else sees it before this transaction ends. */
    public boolean isFirst() {
        return version == 1;
    }
}
