package safeguarding.referral.form;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PhoneNumber;

/** Whom to ring about a record: a professional at work, never a member of the public. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffContact(@Size(max = 100) @Nullable String name, @Size(max = 100) @Nullable String role,
        @Size(max = 40) @Nullable String phone, @Size(max = 254) @Email @Nullable String email) {

    public void examine(Place place) {
        if (phone != null && !PhoneNumber.isValid(phone)) {
            place.wrong("phone",
                    "A telephone number starts with 0, or with + and the country, and has no more than fifteen digits.");
        }
        place.missingUnless(phone != null || email != null, "phone", "Nobody can be rung about this.");
    }
}
