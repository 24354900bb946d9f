package safeguarding.referral.tipline;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Some of the anonymous referrals, in the order in which they came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TiplinePage(@Schema(maxItems = 100) List<TiplineReferral> referrals, @Schema(maxLength = 100) @Nullable String next) {
}
