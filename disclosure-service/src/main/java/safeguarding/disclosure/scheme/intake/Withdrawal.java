package safeguarding.disclosure.scheme.intake;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.kit.clock.OurTimes;

/** That the applicant wants no more of it, and how he said so. */
@Schema(examples = "{\"on\": \"2026-11-21\", \"said\": \"By telephone: she has spoken to the mother.\"}")
public record Withdrawal(@NotNull @OurTimes LocalDate on, @NotBlank @Size(max = 2000) String said) {

    @Override
    public String toString() {
        return "Withdrawal[…]";
    }
}
