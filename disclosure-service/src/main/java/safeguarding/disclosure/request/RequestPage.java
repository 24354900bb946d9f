package safeguarding.disclosure.request;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Requests that wait for an officer, the one longest on the list first. */
record RequestPage(@Schema(maxItems = RequestList.MOST) List<RequestView> requests,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
