package safeguarding.disclosure.scheme.office;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.scheme.casefile.OpenApplication;

/** Open applications, the oldest first. */
record OpenPage(@Schema(maxItems = OpenList.MOST) List<OpenApplication> applications,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
