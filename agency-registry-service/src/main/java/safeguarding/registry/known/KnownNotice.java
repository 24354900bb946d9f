package safeguarding.registry.known;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A notice as it stood then. Each time is that of an entry of the trail, and none is later than the instant that was asked for.
 *
 * @param version the version of the notice, by which its content can be proved
 * @param concernVersion the version of the concern that it was about; absent when that content has been erased
 * @param event the last entry that settled it
 * @param handedOutAt when the agency first took it from its inbox
 * @param openedAt when the owner of the concern was first told that the agency may read it, after it was last told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KnownNotice(UUID notice, UUID concern, @Schema(maxLength = 20) String state, long version,
        @Nullable Long concernVersion, @Schema(maxLength = 100) @Nullable String agreement, UUID event,
        @Nullable Instant toldAt, @Nullable Instant recalledAt, @Nullable Instant handedOutAt, @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt, @Nullable Instant recallConfirmedAt) {
}
