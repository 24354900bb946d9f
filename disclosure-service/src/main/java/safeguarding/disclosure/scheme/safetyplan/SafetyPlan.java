package safeguarding.disclosure.scheme.safetyplan;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import safeguarding.kit.clock.OurTimes;

/**
 * What keeps the child safe from now on.
 *
 * @param agreedWith whoever has to do it
 * @param educationPack whether the recipient was given one
 */
@Schema(examples = SafetyPlan.EXAMPLE)
public record SafetyPlan(@NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 1000) String> measures,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> agreedWith, @NotNull Boolean educationPack,
        @NotNull @OurTimes LocalDate reviewOn) {

    static final String EXAMPLE = """
            {"measures": ["He is never alone with her"], "agreedWith": ["The mother"],
             "educationPack": true, "reviewOn": "2027-01-15"}""";

    @Override
    public String toString() {
        return "SafetyPlan[…]";
    }
}
