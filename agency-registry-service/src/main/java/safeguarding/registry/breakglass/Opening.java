package safeguarding.registry.breakglass;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * That an agency may read a concern for a time without having been told of it.
 *
 * @param until from then on the right is gone, whether it was used or not
 */
record Opening(UUID id, UUID concern, @Size(max = 80) String agency, @Size(max = 200) String openedBy,
        @Size(max = 2000) String reason, Instant openedAt, Instant until, @Nullable Boolean justified,
        @Size(max = 2000) @Nullable String reviewed, @Size(max = 200) @Nullable String reviewedBy, long version) {

    Opening reviewed(NewReview review, String by) {
        return new Opening(id, concern, agency, openedBy, reason, openedAt, until, review.justified(), review.reason(), by,
                version + 1);
    }
}
