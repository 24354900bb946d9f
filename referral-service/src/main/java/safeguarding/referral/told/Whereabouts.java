package safeguarding.referral.told;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Address;

/** Where somebody lives or stays, as far as it has a shape; the rest of it is said in words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Whereabouts(@Size(max = 10) @Nullable String postcode) {

    static @Nullable Address address(@Nullable Whereabouts told) {
        return told == null ? null : new Address(List.of(), told.postcode(), null);
    }
}
