package safeguarding.registry.duty;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Services in the order in which they came to be known. */
record ServicePage(@Schema(maxItems = ServiceQuery.MOST) List<ServiceView> services,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
