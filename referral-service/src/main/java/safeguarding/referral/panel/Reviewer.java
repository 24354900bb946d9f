package safeguarding.referral.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody who sits on a review panel.
 *
 * @param agency by its slug
 * @param role what he is there, for instance head of safeguarding
 */
public record Reviewer(@NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String agency,
        @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String role) {
}
