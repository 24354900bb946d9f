package safeguarding.referral.minute;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether for one child there is reasonable cause to suspect significant harm, so that section 47 of the Children Act 1989 asks
 * for an enquiry.
 */
public record Threshold(@NotNull UUID child, @NotNull Boolean met, @NotBlank @Size(max = 4000) String reason) {
}
