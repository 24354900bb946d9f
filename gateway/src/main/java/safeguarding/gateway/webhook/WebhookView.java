package safeguarding.gateway.webhook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An agency’s webhook, as the registry gives it to that agency.
 *
 * @param secret only in the answer that made it
 */
public record WebhookView(String url, String state, @Nullable String reason, @Nullable Instant failingSince,
        @Nullable String secret, @Nullable Instant formerSecretUntil) {

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    public boolean isClosed() {
        return state.equals("CLOSED");
    }
}
