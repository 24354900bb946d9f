package safeguarding.referral.worklist;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What is to be done, the most urgent first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkListPage(@Schema(maxItems = 200) List<WorkItem> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
