package safeguarding.disclosure.scheme.intake;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * A child for whom it is asked.
 *
 * @param inTheCareOf who has care of the child, as far as the applicant knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NamedChild(@NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born, @Size(min = 1, max = 500) @Nullable String address,
        @Size(min = 1, max = 500) @Nullable String inTheCareOf) {

    @Override
    public String toString() {
        return "NamedChild[…]";
    }
}
