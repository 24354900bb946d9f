package safeguarding.referral.review;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Reviews in the order in which they were recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewPage(@Schema(maxItems = 200) List<ReviewView> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
