package safeguarding.referral.worklist;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.deadline.DeadlineState;

/**
 * One thing to do.
 *
 * @param about what of the referral it is about, where it is about a part of it: an examination
 * @param rating as the hub has rated the referral
 * @param escalatedTo the role that was told that it is late, once it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkItem(UUID deadline, @JsonIgnore long version, @JsonIgnore long position, UUID referral,
        @Nullable UUID about, @Schema(maxLength = 60) String rule, DeadlineState state, Instant dueAt,
        @Schema(maxLength = 20) @Nullable String rating, @Schema(maxLength = 60) @Nullable String route,
        @Schema(maxLength = 60) @Nullable String escalatedTo) {
}
