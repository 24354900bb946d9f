package safeguarding.referral.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** An agency, by its slug, and why it is to be there or not. */
public record WithReason(@NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String agency,
        @NotBlank @Size(max = 2000) String reason) {
}
