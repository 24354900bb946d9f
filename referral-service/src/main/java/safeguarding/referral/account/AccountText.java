package safeguarding.referral.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One text of an anonymous person.
 *
 * @param body as it was written, without what surely tells who wrote it; gone once somebody has checked it
 */
public record AccountText(UUID id, TextKind kind, @Nullable UUID question, @Nullable String body, Instant receivedAt) {

    public boolean isChecked() {
        return body == null;
    }
}
