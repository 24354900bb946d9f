package safeguarding.disclosure.restriction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a record need not be kept from colleagues any more. */
record NewLifting(@NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "NewLifting[…]";
    }
}
