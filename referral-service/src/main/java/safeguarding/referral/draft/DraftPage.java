package safeguarding.referral.draft;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What was begun and not submitted, the oldest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftPage(@Schema(maxItems = 200) List<DraftItem> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
