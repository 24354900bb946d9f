package safeguarding.referral.multiagency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.merging.Gap;
import safeguarding.referral.merging.GapKind;

/**
 * Something that is missing in what you are shown.
 *
 * @param rule the rule by which it is missing, and its version
 * @param child the ref of the child
 * @param line the line after which it is missing
 * @param to missing where it is missing still
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GapView(GapKind kind, @Schema(maxLength = 80) String rule, @Schema(maxLength = 20) @Nullable String child,
        @Nullable UUID line, LocalDate from, @Nullable LocalDate to, long weeks) {

    static GapView of(Gap gap, @Nullable String child, LocalDate today) {
        LocalDate end = gap.to() == null ? today : Objects.requireNonNull(gap.to());
        return new GapView(gap.kind(), gap.rule() + " v" + gap.ruleVersion(), child, gap.line(), gap.from(), gap.to(),
                ChronoUnit.WEEKS.between(gap.from(), end));
    }
}
