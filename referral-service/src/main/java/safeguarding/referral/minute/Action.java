package safeguarding.referral.minute;

import java.time.LocalDate;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.form.Place;

/**
 * What somebody is to do.
 *
 * @param owner the agency that does it, by its slug
 * @param person who does it there, where that was said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Action(@NotBlank @Size(max = 2000) String what,
        @NotNull @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") @Size(max = 64) String owner,
        @Size(max = 100) @Nullable String person, @NotNull LocalDate dueOn) {

    void examine(Place place, Set<String> invited) {
        if (!invited.contains(owner)) {
            place.wrong("owner", "This agency is not invited, so it would not read of it. Name one that is.");
        }
        place.plausible("dueOn", dueOn);
    }
}
