package safeguarding.disclosure.hearing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An announcement as it came.
 *
 * @param id of the entry of the registry's trail that it is, as the cause of what follows
 */
public record Heard(@Nullable UUID id, @Nullable String type, @Nullable String message) {
}
