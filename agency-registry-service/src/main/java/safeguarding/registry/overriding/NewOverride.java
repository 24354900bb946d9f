package safeguarding.registry.overriding;

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
import safeguarding.registry.override.RoutingOverride.Verdict;
import safeguarding.registry.routing.Detail;

/**
 * Somebody decides about telling one agency of one concern.
 *
 * @param detail for TELL: how much it may read where the agreement withholds it
 * @param reason as a code, for instance MORE_DETRIMENTAL_TO_CHILD
 * @param explanation why: the necessity and the proportion of it
 * @param reviewOn when it is looked at again
 */
record NewOverride(@NotNull UUID concern,
        @Schema(examples = "larkfield-primary-invented") @NotNull @Pattern(regexp = SLUG, message = SLUG_RULE) String agency,
        @NotNull Verdict verdict, @Nullable Detail detail,
        @Schema(examples = "MORE_DETRIMENTAL_TO_CHILD") @NotNull @Pattern(regexp = REASON, message = REASON_RULE) String reason,
        @NotBlank @Size(max = 4000) String explanation,
        @Schema(examples = "2027-02-01") @OurTimes @NotNull LocalDate reviewOn) {

    private static final String SLUG = "^(?=.{3,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
    private static final String SLUG_RULE = "An agency is named by 3 to 64 lower-case letters and digits, in words with one hyphen between.";
    private static final String REASON = "^[A-Z_]{3,60}$";
    private static final String REASON_RULE = "A reason is a code of 3 to 60 capital letters or underscores.";

    /** Reports what Bean Validation cannot see. */
    void check(LocalDate today, Faults faults) {
        if ((verdict == Verdict.TELL) != (detail != null)) {
            faults.add("/detail", "Telling says how much, and not telling does not.");
        }
        if (detail == Detail.AGREED_WORDING) {
            faults.add("/detail", "Words are agreed on by a decision to disclose, and by nothing else.");
        }
        if (!reviewOn.isAfter(today)) {
            faults.add("/reviewOn", "It is looked at again on a day that is still to come.");
        }
    }
}
