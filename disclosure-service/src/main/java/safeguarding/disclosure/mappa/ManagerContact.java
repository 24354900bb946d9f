package safeguarding.disclosure.mappa;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PhoneNumber;
import safeguarding.kit.problem.Faults;

/** The officer who manages an offender, by what he can be reached at work. */
public record ManagerContact(@Size(max = 200) @Nullable String name, @Size(max = 100) @Nullable String role,
        @Size(max = 40) @Nullable String phone, @Email @Size(max = 254) @Nullable String email) {

    public void check(String pointer, Faults faults) {
        if (phone != null && !PhoneNumber.isValid(phone)) {
            faults.add(pointer + "/phone",
                    "A telephone number starts with 0, or with + and the country, and has no more than fifteen digits.");
        }
    }

    public boolean canBeReached() {
        return phone != null || email != null;
    }

    @Override
    public String toString() {
        return "ManagerContact[…]";
    }
}
