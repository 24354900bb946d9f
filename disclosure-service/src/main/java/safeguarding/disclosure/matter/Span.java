package safeguarding.disclosure.matter;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import safeguarding.kit.problem.Faults;

/** From when until when something holds, either of which may not be known. */
public final class Span {

    private Span() {
    }

    /** It may end in the future; it cannot have begun there. */
    public static void check(@Nullable LocalDate from, @Nullable LocalDate to, String pointer, LocalDate today, Faults faults) {
        notAhead(from, pointer + "/from", today, faults);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(pointer + "/to", "It ends before it begins.");
        }
    }

    public static void notAhead(@Nullable LocalDate day, String pointer, LocalDate today, Faults faults) {
        if (day != null && day.isAfter(today)) {
            faults.add(pointer, "This date is still to come.");
        }
    }
}
