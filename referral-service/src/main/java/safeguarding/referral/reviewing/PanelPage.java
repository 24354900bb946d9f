package safeguarding.referral.reviewing;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The review panels in which an agency has a part, in the order in which they were convened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PanelPage(@Schema(maxItems = 200) List<PanelItem> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
