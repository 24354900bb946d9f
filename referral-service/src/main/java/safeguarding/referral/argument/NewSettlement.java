package safeguarding.referral.argument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a disagreement ends, and why. */
@Schema(examples = "{\"how\": \"AGREED\", \"reason\": \"There is a strategy discussion on Tuesday.\"}")
public record NewSettlement(@NotNull How how, @NotBlank @Size(max = 4000) String reason) {

    /** In which way. */
    public enum How {
        AGREED,
        /** Whoever raised it does so no more. */
        WITHDRAWN,
        /** By the partnership, at its stage, where nobody agreed. */
        DETERMINED
    }
}
