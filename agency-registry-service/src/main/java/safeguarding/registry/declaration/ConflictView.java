package safeguarding.registry.declaration;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.registry.conflict.Conflict;

/** A conflict of interest, as the agency sees it that said so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConflictView(UUID id, @Schema(maxLength = 64) String agency, @Schema(maxLength = 64) String worker, UUID involvement,
        Conflict.Tie tie, @Schema(maxLength = 100) String recordedBy, Instant recordedAt, @Nullable Instant endedAt,
        long version) {

    static ConflictView of(Conflict conflict) {
        return new ConflictView(conflict.id(), conflict.agency(), conflict.worker(), conflict.record(), conflict.tie(),
                conflict.recordedBy(), conflict.recordedAt(), conflict.endedAt(), conflict.version());
    }
}
