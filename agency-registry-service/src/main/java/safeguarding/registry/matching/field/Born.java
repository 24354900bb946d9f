package safeguarding.registry.matching.field;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.identity.PartialDate;

/** How two dates of birth agree. */
public final class Born {

    private static final long A_YEAR_OR_TWO = 800;

    private Born() {
    }

    public static Agreement compare(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null || !one.knowsYear() || !other.knowsYear()) {
            return Agreement.UNKNOWN;
        }
        if (one.isExact() && other.isExact()) {
            return exact(one, other);
        }
        if (one.agreesWith(other)) {
            return Agreement.PART;
        }
        if (!one.contradicts(other) && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= A_YEAR_OR_TWO) {
            // Somebody's guess of an age, not far out.
            return Agreement.SIMILAR;
        }
        return Agreement.DIFFERENT;
    }

    private static Agreement exact(PartialDate one, PartialDate other) {
        if (one.date().equals(other.date())) {
            return Agreement.EXACT;
        }
        if (one.isTransposedFrom(other)) {
            return Agreement.SWAPPED;
        }
        if (isOneSlip(one.date().toString(), other.date().toString())) {
            return Agreement.SLIP;
        }
        return equalParts(one.date(), other.date()) == 2 ? Agreement.SIMILAR : Agreement.DIFFERENT;
    }

    /** One digit another, or two neighbours changed about. */
    private static boolean isOneSlip(String one, String other) {
        int first = -1;
        int last = -1;
        int differing = 0;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                differing++;
            }
        }
        return one.length() == other.length() && (differing == 1 || (differing == 2 && last == first + 1
                && one.charAt(first) == other.charAt(last) && one.charAt(last) == other.charAt(first)));
    }

    private static int equalParts(LocalDate one, LocalDate other) {
        return (one.getYear() == other.getYear() ? 1 : 0) + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
    }
}
