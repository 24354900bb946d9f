package safeguarding.disclosure.scheme.intelligence;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Intelligence of a force, what nobody has passed on first. */
record IntelligencePage(@Schema(maxItems = IntelligenceList.MOST) List<IntelligenceLine> intelligence,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
