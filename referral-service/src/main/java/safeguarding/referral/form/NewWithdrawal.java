package safeguarding.referral.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a record is taken back. What was recorded stays in its versions. */
public record NewWithdrawal(@NotBlank @Size(max = 2000) String reason) {
}
