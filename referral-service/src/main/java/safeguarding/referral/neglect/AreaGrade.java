package safeguarding.referral.neglect;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import safeguarding.referral.line.Sharing;

/**
 * The grade of one area, which is shared or kept back by itself.
 *
 * @param grade 1, where all needs are met, to 5; the descriptors are the licence holder's and stand nowhere here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaGrade(@NotNull CareArea area, @Min(1) @Max(5) int grade, @Size(max = 2000) @Nullable String note,
        @Valid @Nullable Sharing sharing) {

    AreaGrade shown(boolean summary) {
        return new AreaGrade(area, grade, summary ? null : note, null);
    }
}
