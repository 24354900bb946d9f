package safeguarding.disclosure.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a statement should never have been made. */
record NewRetraction(@NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "NewRetraction[…]";
    }
}
