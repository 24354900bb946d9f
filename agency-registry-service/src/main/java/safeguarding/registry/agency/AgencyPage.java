package safeguarding.registry.agency;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Agencies in the order in which they came to be known. */
record AgencyPage(@Schema(maxItems = AgencySearch.MOST) List<AgencyView> agencies,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
