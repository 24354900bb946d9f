package safeguarding.referral.proforma;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who examined the child.
 *
 * @param gmcNumber of the General Medical Council's register: seven digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Examiner(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String grade,
        @Pattern(regexp = "^[0-9]{7}$") @Nullable String gmcNumber, @Size(max = 100) @Nullable String supervisingConsultant) {
}
