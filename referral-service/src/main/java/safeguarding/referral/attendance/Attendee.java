package safeguarding.referral.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A professional who took part, or said that he could not.
 *
 * @param role what he is there, for instance consultant paediatrician
 */
public record Attendee(@NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String agency,
        @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String role, @NotNull AttendanceMode how) {
}
