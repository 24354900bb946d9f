package safeguarding.registry.involvement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import safeguarding.kit.clock.OurTimes;

/** Closing says what risk remains, in the agency's view, and who holds it now. Nobody else's involvement ends by it. */
record NewClosure(
        @OurTimes @NotNull LocalDate closedOn,
        @NotBlank @Size(max = 4000) String residualRisk,
        @NotBlank @Size(max = 200) String riskHeldBy) {
}
