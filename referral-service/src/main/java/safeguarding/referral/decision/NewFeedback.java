package safeguarding.referral.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the referrer is told of the decision. */
public record NewFeedback(@NotBlank @Size(max = 4000) String text) {
}
