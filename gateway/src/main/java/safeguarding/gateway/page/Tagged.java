package safeguarding.gateway.page;

import org.jspecify.annotations.Nullable;

/** What a service gave, and the ETag of the version that it was. */
public record Tagged<T>(T value, @Nullable String etag) {
}
