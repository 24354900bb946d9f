package safeguarding.disclosure.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a concern no longer stands. */
record NewWithdrawal(@NotBlank @Size(max = 2000) String reason) {

    @Override
    public String toString() {
        return "NewWithdrawal[…]";
    }
}
