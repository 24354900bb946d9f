package safeguarding.registry.involvement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;

/**
 * Closing says what risk remains, in the agency's view, and who holds it now. Nobody else's involvement ends by it.
 *
 * @param riskRemains whether any does; where that is not said and nobody else works with the person, it escalates
 */
record NewClosure(
        @OurTimes @NotNull LocalDate closedOn,
        @NotBlank @Size(max = 4000) String residualRisk,
        @NotBlank @Size(max = 200) String riskHeldBy,
        @Nullable Boolean riskRemains) {
}
