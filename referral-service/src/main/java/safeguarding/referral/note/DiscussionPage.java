package safeguarding.referral.note;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The strategy discussions to which an agency is invited, in the order of its invitations. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscussionPage(@Schema(maxItems = 200) List<DiscussionItem> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
