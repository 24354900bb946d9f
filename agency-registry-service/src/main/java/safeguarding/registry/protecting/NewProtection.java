package safeguarding.registry.protecting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * A person's address is protected.
 *
 * @param involvement your agency's, with the person
 * @param agencies which may see it besides yours
 * @param reason as a code, for instance VICTIM_AT_RISK
 * @param explanation why
 * @param reviewOn when it is looked at again
 */
record NewProtection(@NotNull UUID involvement,
        @Size(max = 50) @Nullable List<@NotNull @Pattern(regexp = SLUG, message = SLUG_RULE) String> agencies,
        @Schema(examples = "VICTIM_AT_RISK") @NotNull @Pattern(regexp = REASON, message = REASON_RULE) String reason,
        @NotBlank @Size(max = 4000) String explanation,
        @Schema(examples = "2027-02-01") @OurTimes @NotNull LocalDate reviewOn) {

    private static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";
    private static final String REASON = "^[A-Z_]{3,60}$";
    private static final String REASON_RULE = "A reason is a code of 3 to 60 capital letters or underscores.";

    List<String> named() {
        return agencies == null ? List.of() : List.copyOf(agencies);
    }

    /** Reports what Bean Validation cannot see. */
    void check(LocalDate today, Faults faults) {
        if (!reviewOn.isAfter(today)) {
            faults.add("/reviewOn", "It is looked at again on a day that is still to come.");
        }
    }
}
