package safeguarding.registry.restricting;

import java.time.LocalDate;
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
 * Nobody is to be told of a concern by rule alone.
 *
 * @param agency only this one is not; without it, none is
 * @param reason as a code, for instance VICTIM_AT_RISK
 * @param explanation why
 * @param reviewOn when it is looked at again
 */
record NewRestriction(@NotNull UUID concern,
        @Schema(examples = "larkfield-primary-invented") @Pattern(regexp = SLUG, message = SLUG_RULE) @Nullable String agency,
        @Schema(examples = "VICTIM_AT_RISK") @NotNull @Pattern(regexp = REASON, message = REASON_RULE) String reason,
        @NotBlank @Size(max = 4000) String explanation,
        @Schema(examples = "2027-02-01") @OurTimes @NotNull LocalDate reviewOn) {

    private static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";
    private static final String REASON = "^[A-Z_]{3,60}$";
    private static final String REASON_RULE = "A reason is a code of 3 to 60 capital letters or underscores.";

    /** Reports what Bean Validation cannot see. */
    void check(LocalDate today, Faults faults) {
        if (!reviewOn.isAfter(today)) {
            faults.add("/reviewOn", "It is looked at again on a day that is still to come.");
        }
    }
}
