package safeguarding.referral.anonymous;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.referral.account.AccountTexts;

/**
 * More of the same, or the answer to a question.
 *
 * @param question the one that this answers
 */
@Schema(examples = AnonymousExample.ADDITION)
record NewAddition(@NotBlank @Size(max = 40) String reference, @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 2000) String solution, @NotBlank @Size(max = AccountTexts.LONGEST_ADDITION) String text,
        @Nullable UUID question) {
}
