package safeguarding.referral.parity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** On how many referrals of a kind triage decided this, no further action among it. A number from one to four is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParityOutcome(@Schema(maxLength = 60) String route, @Schema(minimum = "0") @Nullable Integer referrals) {
}
