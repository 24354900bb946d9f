package safeguarding.referral.tipline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an anonymous person is asked when he comes back. */
@Schema(examples = "{\"text\": \"On which nights was it?\"}")
record NewQuestion(@NotBlank @Size(max = 1000) String text) {
}
