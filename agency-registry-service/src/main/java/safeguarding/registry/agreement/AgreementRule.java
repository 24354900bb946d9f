package safeguarding.registry.agreement;

import static safeguarding.registry.agreement.AgreementDocument.CODE;
import static safeguarding.registry.agreement.AgreementDocument.CODE_RULE;
import static safeguarding.registry.agreement.AgreementDocument.PLAIN;
import static safeguarding.registry.agreement.AgreementDocument.PLAIN_RULE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;
import safeguarding.registry.routing.Agreement;
import safeguarding.registry.routing.Detail;

/** What is to happen to a concern of a class at an agency of a type. Both are codes: a new one needs no release. */
record AgreementRule(
        @NotNull @Pattern(regexp = CODE, message = CODE_RULE) String concernClass,
        @NotNull @Pattern(regexp = CODE, message = CODE_RULE) String agencyType,
        @NotNull Agreement.Verdict verdict,
        @Schema(description = ABOUT_DETAIL) @Nullable Detail detail,
        @Schema(description = ABOUT_REASON) @Pattern(regexp = CODE, message = CODE_RULE) @Nullable String reason,
        @Schema(description = ABOUT_REVIEW) @Min(1) @Max(3650) @Nullable Integer reviewDays,
        @Size(max = 1000) @Pattern(regexp = PLAIN, message = PLAIN_RULE) @Nullable String note) {

    private static final String ABOUT_DETAIL = "With TELL: how much the agency may read.";
    private static final String ABOUT_REASON = "With WITHHOLD: why, as a code.";
    private static final String ABOUT_REVIEW = "With WITHHOLD: how many days after the concern was recorded somebody looks again.";

    void check(String pointer, Faults faults) {
        expect(verdict == Agreement.Verdict.TELL, detail, pointer + "/detail", faults);
        if (detail == Detail.AGREED_WORDING) {
            faults.add(pointer + "/detail", "Only a decision in one case lets somebody read agreed words.");
        }
        expect(verdict == Agreement.Verdict.WITHHOLD, reason, pointer + "/reason", faults);
        expect(verdict == Agreement.Verdict.WITHHOLD, reviewDays, pointer + "/reviewDays", faults);
    }

    Agreement.Rule forRouting() {
        return new Agreement.Rule(concernClass, agencyType, verdict, detail, reason, reviewDays);
    }

    private static void expect(boolean needed, @Nullable Object value, String pointer, Faults faults) {
        if (needed && value == null) {
            faults.add(pointer, "This verdict needs it.");
        }
        if (!needed && value != null) {
            faults.add(pointer, "This verdict has none.");
        }
    }
}
