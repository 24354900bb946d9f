package safeguarding.registry.involvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** All that an agency has said of one of its involvements, in the order in which it said it. */
record InvolvementHistory(UUID id, @Schema(maxItems = 1000) List<Version> versions) {

    /**
     * One version.
     *
     * @param by who wrote it
     * @param opening what was said when it was opened; absent when that has been erased
     * @param closing what risk remained when it was closed, and who held it from then on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(long version, Instant at, @Schema(maxLength = 100) String by, @Nullable NewInvolvement opening,
            @Nullable NewClosure closing) {

        Version opened(@Nullable NewInvolvement said) {
            return new Version(version, at, by, said, null);
        }

        Version closed(@Nullable NewClosure said) {
            return new Version(version, at, by, null, said);
        }
    }
}
