package safeguarding.disclosure.deliberation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The record of a decision as it should have been, whole, and what was wrong with it. */
public record NewCorrection(@NotBlank @Size(max = 2000) String why, @NotNull @Valid NewDecision decision) {

    @Override
    public String toString() {
        return "NewCorrection[…]";
    }
}
