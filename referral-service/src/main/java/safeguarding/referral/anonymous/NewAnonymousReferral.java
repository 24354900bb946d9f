package safeguarding.referral.anonymous;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The form of an anonymous referral.
 *
 * @param solution of a puzzle, as ALTCHA's widget gives it
 */
@Schema(examples = AnonymousExample.REFERRAL)
record NewAnonymousReferral(@NotBlank @Size(max = 2000) String solution, @NotNull @Valid Telling referral) {
}
