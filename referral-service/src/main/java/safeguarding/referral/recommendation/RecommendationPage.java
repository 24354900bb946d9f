package safeguarding.referral.recommendation;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Recommendations in the order in which they were made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendationPage(@Schema(maxItems = 200) List<RecommendationView> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
