package safeguarding.disclosure.scheme.safeguarding;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Referrals, those that nobody has acknowledged first, and of those the oldest. */
record ReferralPage(@Schema(maxItems = ReferralList.MOST) List<ReferralLine> referrals,
        @Schema(maxLength = 64, description = "The cursor of the page that follows, if one does.") @Nullable String next) {
}
