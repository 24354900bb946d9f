package safeguarding.referral.merging;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;

/**
 * By when it happened, then by how well that is known, then by agency; what has no year stands last. No two lines are equal.
 */
final class LineOrder {

    private static final int ESTIMATED = 1;
    private static final int NOT_KNOWN = 2;

    static final Comparator<Line> INSTANCE = Comparator.comparing((Line line) -> !line.isDated())
            .thenComparing(line -> day(line.happened()))
            .thenComparing(line -> vagueness(line.happened()))
            .thenComparing(line -> indicator(line.happened()))
            .thenComparing(line -> day(line.until()))
            .thenComparing(line -> indicator(line.until()))
            .thenComparing(Line::agency)
            .thenComparing(line -> line.id().toString());

    private LineOrder() {
    }

    private static LocalDate day(@Nullable PartialDate date) {
        return date == null ? LocalDate.MIN : date.date();
    }

    private static String indicator(@Nullable PartialDate date) {
        return date == null ? "" : date.accuracyIndicator();
    }

    private static int vagueness(@Nullable PartialDate date) {
        return indicator(date).chars().map(part -> switch (part) {
            case 'A' -> 0;
            case 'E' -> ESTIMATED;
            default -> NOT_KNOWN;
        }).sum();
    }
}
