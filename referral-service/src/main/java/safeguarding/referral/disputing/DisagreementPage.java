package safeguarding.referral.disputing;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The disagreements in which an agency has a part, in the order in which they were raised. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisagreementPage(@Schema(maxItems = 200) List<DisagreementItem> items,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
