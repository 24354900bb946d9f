package safeguarding.referral.receipted;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says that it has come: a professional, by name and role. */
@Schema(examples = "{\"name\": \"Kim Invented\", \"role\": \"named nurse\"}")
public record NewReceipt(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String role) {
}
