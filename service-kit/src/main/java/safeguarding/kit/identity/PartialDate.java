package safeguarding.kit.identity;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A date of which each of day, month and year is accurate, estimated or unknown, in this order in the indicator (MAIS standard,
 * {@code PartialDate}); an unknown part is always written as 01.
 */
public record PartialDate(@NotNull LocalDate date,
        @Schema(maxLength = 3) @NotNull @Pattern(regexp = "[AEU]{3}", message = "must be three letters, each A, E or U") String accuracyIndicator) {

    private static final int DAY = 0;
    private static final int MONTH = 1;
    private static final int YEAR = 2;

    private static final char ACCURATE = 'A';
    private static final char UNKNOWN = 'U';

    public PartialDate {
        if (isWellFormed(date, accuracyIndicator)) {
            date = withoutWhatIsUnknown(date, accuracyIndicator);
        }
    }

    public static PartialDate exact(LocalDate date) {
        return new PartialDate(date, "AAA");
    }

    /** All of it accurate. */
    @JsonIgnore
    public boolean isExact() {
        return isWellFormed(date, accuracyIndicator) && accuracyIndicator.equals("AAA");
    }

    /** None of it unknown, though some of it may be an estimate. */
    @JsonIgnore
    public boolean isFull() {
        return isWellFormed(date, accuracyIndicator) && accuracyIndicator.indexOf(UNKNOWN) < 0;
    }

    public boolean knowsYear() {
        return accuracy(YEAR) != UNKNOWN;
    }

    /** Both know the year, and nothing that both know differs; an estimate counts only when it is the same. */
    public boolean agreesWith(PartialDate other) {
        if (!knowsYear() || !other.knowsYear()) {
            return false;
        }
        for (int part = DAY; part <= YEAR; part++) {
            boolean bothKnow = accuracy(part) != UNKNOWN && other.accuracy(part) != UNKNOWN;
            if (bothKnow && value(part) != other.value(part)) {
                return false;
            }
        }
        return true;
    }

    /** Some part is accurate in both and differs; an estimate or an unknown part contradicts nothing. */
    public boolean contradicts(PartialDate other) {
        for (int part = DAY; part <= YEAR; part++) {
            boolean bothSure = accuracy(part) == ACCURATE && other.accuracy(part) == ACCURATE;
            if (bothSure && value(part) != other.value(part)) {
                return true;
            }
        }
        return false;
    }

    /** Day and month written the other way round, the commonest slip in a date of birth. */
    public boolean isTransposedFrom(PartialDate other) {
        return isExact() && other.isExact() && !date.equals(other.date) && date.getYear() == other.date.getYear()
                && date.getDayOfMonth() == other.date.getMonthValue() && date.getMonthValue() == other.date.getDayOfMonth();
    }

    private char accuracy(int part) {
        return isWellFormed(date, accuracyIndicator) ? accuracyIndicator.charAt(part) : UNKNOWN;
    }

    private int value(int part) {
        return switch (part) {
            case DAY -> date.getDayOfMonth();
            case MONTH -> date.getMonthValue();
            default -> date.getYear();
        };
    }

    /** Jackson fills a missing member with null, which Bean Validation then answers; until it has, nothing here may break. */
    private static boolean isWellFormed(@Nullable LocalDate date, @Nullable String accuracyIndicator) {
        return date != null && accuracyIndicator != null && accuracyIndicator.matches("[AEU]{3}");
    }

    private static LocalDate withoutWhatIsUnknown(LocalDate date, String accuracyIndicator) {
        int day = accuracyIndicator.charAt(DAY) == UNKNOWN ? 1 : date.getDayOfMonth();
        int month = accuracyIndicator.charAt(MONTH) == UNKNOWN ? 1 : date.getMonthValue();
        if (accuracyIndicator.charAt(YEAR) != UNKNOWN) {
            return LocalDate.of(date.getYear(), month, day);
        }
        // Year 1 had no 29 February; year 4 is the first that has.
        return LocalDate.of(month == 2 && day == 29 ? 4 : 1, month, day);
    }

    @Override
    public String toString() {
        return "PartialDate[…]";
    }
}
