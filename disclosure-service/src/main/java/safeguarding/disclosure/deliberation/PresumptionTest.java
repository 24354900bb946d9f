package safeguarding.disclosure.deliberation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.disclosure.policy.Finding;
import safeguarding.disclosure.policy.Presumption;

/**
 * The test of the Criminal Justice Act 2003, section 327A, made explicit in each decision.
 *
 * @param rebuttal why it is not disclosed although the presumption applies
 */
public record PresumptionTest(@NotNull Finding childSexOffender, @NotNull Finding riskOfSeriousHarm,
        @NotNull Finding necessaryToProtect, @NotBlank @Size(max = 4000) String because,
        @Size(min = 1, max = 4000) @Nullable String rebuttal) {

    Presumption presumption() {
        return new Presumption(childSexOffender, riskOfSeriousHarm, necessaryToProtect);
    }

    @Override
    public String toString() {
        return "PresumptionTest[…]";
    }
}
