package safeguarding.disclosure.scheme.intake;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.kit.identity.PartialDate;
import safeguarding.kit.identity.PersonName;

/**
 * Who applies. Whoever does not give his name cannot apply: he can tell, and is never told.
 *
 * @param relation how he stands to the child; a neighbour may apply
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Applicant(@NotNull @Size(min = 1, max = 20) List<@NotNull @Valid PersonName> names,
        @Valid @Nullable PartialDate born, @Size(min = 1, max = 500) @Nullable String address,
        @NotBlank @Size(max = 500) String relation, @NotNull @Valid SafeContact safeContact) {

    /** How, and when, he can be spoken to without danger to him or the child. */
    public record SafeContact(@NotBlank @Size(max = 500) String how, @Size(min = 1, max = 500) @Nullable String when,
            @NotNull Boolean mayLeaveMessage) {

        @Override
        public String toString() {
            return "SafeContact[…]";
        }
    }

    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
