package safeguarding.registry.reassignment;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * That this worker must not work with this person.
 *
 * @param yourReference by which your agency knows the person
 * @param dutyRole whose matter it is, where the directory says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReassignmentView(UUID id, @Schema(maxLength = 64) String worker, @Schema(maxLength = 64) String yourReference,
        @Schema(maxLength = 20) String kind, @Schema(maxLength = 100) @Nullable String dutyRole, Instant askedAt) {
}
