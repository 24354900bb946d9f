package safeguarding.registry.gathering;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What the registry reads of any announcement: which record changed. Everything else it asks of the owner. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Announced(@Nullable UUID id) {
}
