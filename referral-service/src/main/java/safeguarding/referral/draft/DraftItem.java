package safeguarding.referral.draft;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A draft that waits, and for how long; nothing of what it says.
 *
 * @param dueAt by when it should have been submitted or withdrawn
 * @param remindedAt when it stood here as one to be reminded of
 * @param escalatedTo the role that it was escalated to when it was left too long
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftItem(UUID id, long version, @JsonIgnore long position, @Schema(maxLength = 255) @Nullable String begunBy,
        Instant begunAt, Instant changedAt, long ageMinutes, @Nullable Instant dueAt, @Nullable Instant remindedAt,
        @Schema(maxLength = 60) @Nullable String escalatedTo) {
}
