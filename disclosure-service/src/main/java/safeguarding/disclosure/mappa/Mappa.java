package safeguarding.disclosure.mappa;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.clock.OurTimes;
import safeguarding.kit.problem.Faults;

/**
 * Category and level, each since a date; any of it may not be known yet.
 *
 * @param levelReviewOn by when the level is considered again
 */
public record Mappa(@Min(1) @Max(4) @Nullable Integer category, @OurTimes @Nullable LocalDate categorySince,
        @Min(1) @Max(3) @Nullable Integer level, @OurTimes @Nullable LocalDate levelSince,
        @OurTimes @Nullable LocalDate levelReviewOn) {

    private static final int OTHER_DANGEROUS = 3;

    /** Reports what Bean Validation cannot see. */
    public void check(String pointer, LocalDate today, Faults faults) {
        // MAPPA Guidance, chapter 6: category 3 is for those who need to be managed by several agencies, which level 1 is not.
        if (category != null && level != null && category == OTHER_DANGEROUS && level == 1) {
            faults.add(pointer + "/level", "Category 3 is managed at level 2 or 3 only.");
        }
        since(pointer + "/categorySince", category, categorySince, today, faults);
        since(pointer + "/levelSince", level, levelSince, today, faults);
        if (levelReviewOn != null && level == null) {
            faults.add(pointer + "/levelReviewOn", "There is a date, but no level to look at again.");
        } else if (levelReviewOn != null && levelSince != null && levelReviewOn.isBefore(levelSince)) {
            faults.add(pointer + "/levelReviewOn", "The level is looked at again before it began.");
        }
    }

    private static void since(String pointer, @Nullable Integer what, @Nullable LocalDate since, LocalDate today,
            Faults faults) {
        if (since == null) {
            return;
        }
        if (what == null) {
            faults.add(pointer, "There is a date, but nothing that began then.");
        }
        if (since.isAfter(today)) {
            faults.add(pointer, "This date is still to come.");
        }
    }
}
