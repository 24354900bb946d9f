package safeguarding.registry.known;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What an agency knew, notice by notice, in the order in which it was first told.
 *
 * @param next the cursor for the notices after these; absent after the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KnownView(@Schema(maxLength = 64) String agency, Instant at, @Schema(maxItems = 200) List<KnownNotice> notices,
        @Schema(maxLength = 100) @Nullable String next) {
}
