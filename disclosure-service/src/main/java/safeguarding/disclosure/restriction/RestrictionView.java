package safeguarding.disclosure.restriction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Who may read a record, as each version of it is kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestrictionView(UUID offender, long version, NewRestriction.Why why,
        @Schema(maxItems = 20) List<Reader> readers, Instant since,
        @Schema(maxLength = 2000) @Nullable String lifted) {

    @Override
    public String toString() {
        return "RestrictionView[…]";
    }
}
