package safeguarding.registry.reassignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who saw to it, by name and role, and what was done: who works with the person now. */
record NewCompletion(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must not contain control characters") String name,
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must not contain control characters") String role,
        @NotBlank @Size(max = 4000) String done) {

    String signature() {
        return name + ", " + role;
    }
}
