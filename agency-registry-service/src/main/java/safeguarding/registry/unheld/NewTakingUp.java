package safeguarding.registry.unheld;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who takes it up, by name and role, and what is done now. */
record NewTakingUp(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must not contain control characters") String name,
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must not contain control characters") String role,
        @NotBlank @Size(max = 4000) String done) {

    String signature() {
        return name + ", " + role;
    }
}
