package safeguarding.registry.webhook;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * An agency's webhook as it sees it.
 *
 * @param reason why it is called no more
 * @param sentUpTo the cursor of the inbox behind the last item that was sent
 * @param secret shown once, when it is made
 * @param formerSecretUntil until when the one before signs as well
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(@Schema(maxLength = 500) String url, long version, WebhookState state,
        @Schema(maxLength = 60) @Nullable String reason, @Schema(maxLength = 64) String sentUpTo,
        @Nullable Instant failingSince, @Schema(maxLength = 80) @Nullable String secret,
        @Nullable Instant formerSecretUntil) {

    WebhookView with(String made, @Nullable Instant until) {
        return new WebhookView(url, version, state, reason, sentUpTo, failingSince, made, until);
    }
}
