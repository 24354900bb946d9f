package safeguarding.disclosure.scheme.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child is in danger now.
 *
 * @param agency the children's services that are told, by their slug
 * @param risk what the danger is
 * @param done what the police have done already
 * @param contact whom to ring at once
 */
@Schema(examples = NewReferral.EXAMPLE)
public record NewReferral(
        @NotNull @Size(min = 3, max = 81) @Pattern(regexp = "[a-z0-9][a-z0-9-]{2,80}", message = "must be the slug of an agency") String agency,
        @NotBlank @Size(max = 8000) String risk, @NotBlank @Size(max = 4000) String done,
        @NotBlank @Size(max = 500) String contact) {

    static final String EXAMPLE = """
            {"agency": "hampshire-childrens-services", "risk": "He is alone with her tonight.",
             "done": "A car is on its way.", "contact": "Duty inspector, 101"}""";

    @Override
    public String toString() {
        return "NewReferral[…]";
    }
}
