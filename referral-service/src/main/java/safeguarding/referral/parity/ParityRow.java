package safeguarding.referral.parity;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.intake.ReferrerKind;

/**
 * How referrals of one kind of referrer went. A number from one to four is left out, or a single referral could be made out in
 * it.
 *
 * @param withdrawn taken back by whoever recorded them
 * @param withConcern those on whose people a concern stands
 * @param notYetChecked those whose text nobody has checked
 * @param outcomes what triage decided, each decision that was made on a referral of any kind. How many were decided on is not
 *        said: with one number left out it would tell that number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParityRow(ReferrerKind referrerKind, @Schema(minimum = "0") @Nullable Integer referrals,
        @Schema(minimum = "0") @Nullable Integer withdrawn, @Schema(minimum = "0") @Nullable Integer withConcern,
        @Schema(minimum = "0") @Nullable Integer notYetChecked, @Schema(maxItems = 100) List<ParityOutcome> outcomes) {
}
