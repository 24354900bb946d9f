package safeguarding.kit.deadletter;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A message that led nowhere: where it came from and why. */
record DeadLetterView(UUID id, String topic, @Nullable String key, String reason, Instant putAt) {
}
