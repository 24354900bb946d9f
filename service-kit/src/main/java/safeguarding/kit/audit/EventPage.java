package safeguarding.kit.audit;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Entries in the order of recording, and where the next page begins, if there is one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EventPage(@Schema(maxItems = 200) List<TrailEventView> events, @Schema(maxLength = 64) @Nullable String next) {
}
